/** Lets the user choose a file of their computer. */
export function chooseFile(accept: string, onChoose: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) onChoose(file);
  });
  input.click();
}
