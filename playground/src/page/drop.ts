/** Takes a file that is dropped in a window or a frame; the browser would leave the site for it. */
export function takeDroppedFiles(target: EventTarget, open: (file: File) => void): void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const listen = (name: 'dragover' | 'drop', take: (event: DragEvent) => void) => {
    // Before the editor, which would insert the file at the place where it is dropped.
    target.addEventListener(name, (event) => take(event as DragEvent), true);
  };
  listen('dragover', (event) => {
    if (isFile(event)) event.preventDefault();
  });
  listen('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!isFile(event) || file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    open(file);
  });
}
