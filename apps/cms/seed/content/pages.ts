import type { FirstPage } from '../types';

export const pages: FirstPage[] = [
  {
    key: 'gioi-thieu',
    title: 'Giới thiệu',
    body: `<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh Thanh Hóa, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh.</p>
<h2>Nhiệm vụ chính</h2>
<ul>
<li>Xây dựng cơ chế, chính sách, quy hoạch, kế hoạch phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số;</li>
<li>Quản lý nhiệm vụ khoa học và công nghệ, tiềm lực khoa học và công nghệ của tỉnh;</li>
<li>Quản lý tiêu chuẩn, đo lường, chất lượng sản phẩm, hàng hóa;</li>
<li>Quản lý sở hữu trí tuệ, chuyển giao công nghệ, an toàn bức xạ và hạt nhân;</li>
<li>Quản lý bưu chính, viễn thông, công nghiệp công nghệ số và an toàn thông tin mạng.</li>
</ul>
<h2>Cơ cấu tổ chức</h2>
<table>
<caption>Các phòng và đơn vị trực thuộc</caption>
<thead><tr><th scope="col">Đơn vị</th><th scope="col">Lĩnh vực phụ trách</th></tr></thead>
<tbody>
<tr><td>Văn phòng Sở</td><td>Tổng hợp, tổ chức, hành chính, tiếp công dân</td></tr>
<tr><td>Phòng Quản lý Khoa học</td><td>Nhiệm vụ khoa học và công nghệ các cấp</td></tr>
<tr><td>Phòng Quản lý Công nghệ và Sở hữu trí tuệ</td><td>Thẩm định công nghệ, sở hữu trí tuệ</td></tr>
<tr><td>Phòng Đổi mới sáng tạo và Công nghệ</td><td>Khởi nghiệp sáng tạo, chuyển giao công nghệ</td></tr>
<tr><td>Phòng Kế hoạch - Tài chính</td><td>Kế hoạch, ngân sách, đầu tư</td></tr>
<tr><td>Chi cục Tiêu chuẩn Đo lường Chất lượng</td><td>Tiêu chuẩn, đo lường, chất lượng</td></tr>
<tr><td>Trung tâm Công nghệ thông tin và Truyền thông</td><td>Hạ tầng số, an toàn thông tin, dữ liệu</td></tr>
</tbody>
</table>
<figure data-picture="river-bridge-noon" data-alt="Sông Mã với cây cầu thép và dãy núi đá vôi">Sông Mã đoạn chảy qua vùng đồng bằng. Ảnh minh họa.</figure>`,
  },
  {
    key: 'lien-he',
    title: 'Liên hệ',
    showsContact: true,
    body: `<p>Sở Khoa học và Công nghệ tỉnh Thanh Hóa trân trọng tiếp nhận ý kiến của tổ chức, công dân.</p>
<h2>Nộp hồ sơ trực tuyến</h2>
<p>Hồ sơ thủ tục hành chính được tiếp nhận tại <a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a>. Phản ánh, kiến nghị được trả lời trong vòng 10 ngày làm việc.</p>`,
  },
  {
    key: 'chinh-sach-bao-mat',
    title: 'Chính sách bảo vệ dữ liệu cá nhân',
    body: `<p>Trang thông tin điện tử này được xây dựng để cung cấp thông tin. Quý vị không cần tạo tài khoản, không phải cung cấp họ tên, số điện thoại hay địa chỉ để xem nội dung.</p>
<h2>Thông tin được ghi nhận</h2>
<p>Máy chủ ghi nhật ký truy cập ở mức cần thiết cho việc vận hành và bảo đảm an toàn thông tin mạng, gồm thời điểm, địa chỉ trang và loại trình duyệt. Nhật ký được lưu trong thời hạn theo quy định rồi xóa.</p>
<h2>Thông tin lưu trên thiết bị của Quý vị</h2>
<p>Trình duyệt của Quý vị lưu các thông tin sau. Các thông tin này không được gửi về Sở để theo dõi Quý vị:</p>
<ul>
<li>Lựa chọn hiển thị: cỡ chữ, chế độ tương phản cao và tốc độ đọc bài. Quý vị có thể chọn lại bất cứ lúc nào.</li>
<li>Dấu ghi nhớ rằng phông chữ của Trang thông tin điện tử đã được tải, để các trang sau hiển thị ngay bằng phông chữ này.</li>
<li>Các từ khóa đã tìm gần đây, để gợi ý cho lần tìm sau. Quý vị có thể xóa từng từ khóa hoặc xóa tất cả bằng nút “Xóa lịch sử tìm kiếm” khi bấm vào ô tìm kiếm.</li>
<li>Vị trí đang đọc của từng trang, chỉ được giữ đến khi Quý vị đóng thẻ trình duyệt.</li>
</ul>
<p>Để xóa toàn bộ, Quý vị chọn xóa dữ liệu của Trang thông tin điện tử này trong phần cài đặt của trình duyệt. Trang thông tin điện tử không dùng công cụ quảng cáo và không theo dõi Quý vị qua các trang khác.</p>
<h2>Nội dung từ dịch vụ bên ngoài</h2>
<p>Video từ dịch vụ bên ngoài chỉ được tải sau khi Quý vị bấm xem. Khi đó, dịch vụ này áp dụng chính sách riêng của họ.</p>
<h2>Quyền của Quý vị</h2>
<p>Quý vị có quyền yêu cầu cung cấp, chỉnh sửa hoặc xóa thông tin cá nhân đã gửi cho Sở qua thư điện tử. Yêu cầu gửi về địa chỉ tại trang <a href="/trang/lien-he">Liên hệ</a>.</p>`,
  },
  {
    key: 'du-lieu-mo',
    title: 'Dữ liệu mở và giao diện lập trình',
    body: `<p>Tin bài, văn bản và thông tin mô tả video, album ảnh trên Trang thông tin điện tử này được cung cấp dưới dạng dữ liệu mở để cơ quan, tổ chức, cá nhân khai thác.</p>
<h2>Điều kiện sử dụng</h2>
<p>Dữ liệu được sử dụng lại theo giấy phép <a href="https://creativecommons.org/licenses/by/4.0/deed.vi">Creative Commons Ghi công 4.0</a>. Khi sử dụng, vui lòng ghi nguồn “Sở Khoa học và Công nghệ tỉnh Thanh Hóa” kèm đường dẫn tới bài gốc.</p>
<h2>Giao diện lập trình (API)</h2>
<p>Dữ liệu được cung cấp dạng JSON, chỉ để đọc, không cần đăng ký. Mọi địa chỉ, tham số và trường được giải thích ở <a href="/api/v1/docs">trang tài liệu API</a>, nơi có thể thử ngay; bản mô tả theo chuẩn OpenAPI có tại <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.</p>
<p>Ví dụ: <a href="/api/v1/articles?pageSize=5">/api/v1/articles?pageSize=5</a> trả về năm tin bài mới nhất; <a href="/api/v1/legal-documents?status=in-force">/api/v1/legal-documents?status=in-force</a> trả về các văn bản còn hiệu lực.</p>
<h2>Cả danh sách thành một tệp</h2>
<p>Bảng tính CSV: <a href="/api/v1/articles.csv">tin bài</a>, <a href="/api/v1/legal-documents.csv">văn bản</a>, <a href="/api/v1/videos.csv">video</a>, <a href="/api/v1/galleries.csv">album ảnh</a>. Cho chương trình máy tính, các địa chỉ này kết thúc bằng .ndjson có mỗi dòng một mục JSON; <a href="/api/v1/records.ndjson">/api/v1/records.ndjson</a> có mọi nội dung đang đăng.</p>
<h2>Báo sai sót</h2>
<p>Nếu phát hiện dữ liệu thiếu hoặc chưa chính xác, xin gửi phản ánh theo thông tin tại trang <a href="/trang/lien-he">Liên hệ</a>. Chúng tôi sẽ kiểm tra và phản hồi trong vòng năm ngày làm việc.</p>`,
  },
  {
    key: 'kha-nang-tiep-can',
    title: 'Khả năng tiếp cận',
    body: `<p>Trang thông tin điện tử này được xây dựng để mọi người đều đọc và tìm được thông tin, kể cả người khiếm thị, người cao tuổi và người chỉ dùng bàn phím. Mục tiêu là đáp ứng mức AA của Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2.</p>
<h2>Những gì đã có</h2>
<ul>
<li>Mọi nội dung đọc được khi trình duyệt không chạy JavaScript, khi phóng to chữ đến 200% và trên màn hình rộng 320 điểm ảnh;</li>
<li>Mọi liên kết và nút bấm dùng được bằng bàn phím; phím Tab đầu tiên dẫn thẳng đến nội dung chính;</li>
<li>Chế độ tương phản cao, giao diện tối theo cài đặt của thiết bị, bốn cỡ chữ;</li>
<li>Ảnh có mô tả; video có lời thuyết minh bằng chữ.</li>
</ul>
<h2>Những gì còn hạn chế</h2>
<p>Một số tệp PDF là bản quét, phần mềm đọc màn hình có thể không đọc được. Bài đọc thành tiếng chỉ có trên thiết bị cài giọng đọc tiếng Việt.</p>
<h2>Phản ánh</h2>
<p>Nếu gặp khó khăn khi sử dụng, Quý vị vui lòng cho biết theo thông tin tại trang <a href="/trang/lien-he">Liên hệ</a>, hoặc đề nghị cung cấp nội dung ở dạng khác.</p>`,
  },
];
