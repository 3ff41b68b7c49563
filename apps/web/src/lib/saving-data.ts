/** Whether the browser asks to save data (Save-Data; only Chromium reports it). */
export function isSavingData(): boolean {
  return 'connection' in navigator && isSaving(navigator.connection);
}

function isSaving(connection: unknown): boolean {
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
