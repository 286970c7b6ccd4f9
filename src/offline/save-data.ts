/** Whether this browser asks sites to send little: the whole playbook is then not fetched. */
export function isSavingData(): boolean {
  return 'connection' in navigator && Object(navigator.connection).saveData === true;
}
