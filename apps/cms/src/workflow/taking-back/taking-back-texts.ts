/** What somebody who takes something back is told. */
export const takingBackTexts = {
  inUse: (name: string, count: number, names: readonly string[]) => {
    const named = names.map((one) => `“${one}”`).join(', ');
    const more = count > names.length ? ` và ${count - names.length} mục khác` : '';
    return `Chưa xóa được “${name}” vì còn ${count} mục đang dùng: ${named}${more}. Hãy chuyển những mục này sang lựa chọn khác rồi xóa.`;
  },
};
