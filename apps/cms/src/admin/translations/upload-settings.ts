/** Settings of the media library. */
export const uploadSettings: Record<string, string> = {
  'upload.settings.blockTitle': 'Quản lý tệp',
  'upload.settings.header.label': 'Thư viện tệp',
  'upload.settings.sub-header.label': 'Cài đặt của Thư viện tệp',
  'upload.settings.section.audio.label': 'Âm thanh',
  'upload.settings.section.doc.label': 'Tài liệu',
  'upload.settings.section.image.label': 'Hình ảnh',
  'upload.settings.section.video.label': 'Video',
  'upload.settings.section.csv.label': 'CSV',
  'upload.settings.section.pdf.label': 'PDF',
  'upload.settings.section.xls.label': 'XLS',
  'upload.settings.section.zip.label': 'ZIP',
  'upload.settings.form.aiMetadata.label':
    'Tự động tạo chú thích và văn bản thay thế bằng AI khi tải lên',
  'upload.settings.form.aiMetadata.description':
    'Bật để AI viết chú thích và văn bản thay thế, giúp tiết kiệm thời gian và dễ tiếp cận hơn.',
  'upload.settings.form.aiMetadata.allAssetsHaveMetadata':
    'Mọi tệp đã có chú thích và văn bản thay thế',
  'upload.settings.form.aiMetadata.imagesWithoutMetadata':
    '{count, plural, other {# ảnh thiếu chú thích hoặc văn bản thay thế}}',
  'upload.settings.form.aiMetadata.generatingMetadata': 'AI đang tạo mô tả',
  'upload.settings.form.aiMetadata.metadataGenerated': 'Đã tạo mô tả',
  'upload.settings.form.aiMetadata.generateButton': 'Tạo mô tả',
  'upload.settings.form.aiMetadata.confirmDialog.title': 'Tạo mô tả bằng AI',
  'upload.settings.form.aiMetadata.confirmDialog.message':
    'Chú thích và văn bản thay thế sẽ được tạo cho {count, plural, other {# ảnh}}. AI có thể sai, hãy xem lại kết quả.',
  'upload.settings.form.aiMetadata.job-completed': 'Đã tạo mô tả',
  'upload.settings.form.aiMetadata.job-failed': 'Không tạo được mô tả. Vui lòng thử lại.',
  'upload.settings.form.autoOrientation.description':
    'Tự xoay ảnh theo hướng chụp ghi trong tệp (EXIF).',
  'upload.settings.form.autoOrientation.label': 'Tự xoay ảnh',
  'upload.settings.form.responsiveDimensions.description':
    'Tạo thêm các cỡ nhỏ, vừa và lớn của ảnh tải lên.',
  'upload.settings.form.responsiveDimensions.label': 'Tạo nhiều cỡ ảnh',
  'upload.settings.form.sizeOptimization.description':
    'Giảm dung lượng ảnh, chất lượng giảm một chút.',
  'upload.settings.form.sizeOptimization.label': 'Giảm dung lượng',
  'upload.settings.form.videoPreview.description': 'Tạo đoạn xem trước sáu giây của video (GIF)',
  'upload.settings.form.videoPreview.label': 'Xem trước',
  'upload.config.title': 'Cấu hình hiển thị - Thư viện tệp',
  'upload.config.back': 'Quay lại',
  'upload.config.subtitle': 'Chọn cách hiển thị của Thư viện tệp.',
  'upload.config.entries.title': 'Số tệp mỗi trang',
  'upload.config.sort.title': 'Thứ tự sắp xếp mặc định',
  'upload.config.entries.note': 'Số tệp hiện sẵn trong Thư viện tệp',
  'upload.config.note': 'Có thể đổi lại ngay trong Thư viện tệp.',
  'upload.config.popUpWarning.warning.updateAllSettings': 'Mọi cài đặt sẽ thay đổi theo',
};
