/** An uploaded file, as the body parser stored it; `filepath` is its temporary copy. */
export interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  size: number;
}
