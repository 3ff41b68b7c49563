import { tellAnswersDiffer } from '../content/record-changes/tell-answers-differ';
import { PDF_READER, startPdfReader, type PdfReader } from '../media/pdf-text/reader';
import type { Module } from '../platform/module';
import { syncDocumentsOfFile } from './index/sync';

/** Starts the PDF reader, and indexes the documents of a file again when its text was read. */
export const searchModule: Module = {
  bootstrap(strapi) {
    const onRead = async (fileId: number) => {
      await syncDocumentsOfFile(strapi.db.connection, fileId);
      await tellAnswersDiffer(strapi);
    };
    strapi.add(PDF_READER, startPdfReader(strapi, onRead));
    return Promise.resolve();
  },
  async destroy(strapi) {
    if (strapi.has(PDF_READER)) await strapi.get<PdfReader>(PDF_READER).stop();
  },
};
