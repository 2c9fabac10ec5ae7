/**
 * Copies text. A page's own Permissions-Policy may forbid its frames the clipboard; the older
 * way by selection still works then. @returns whether it was copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    // Under an open dialog the rest of the page is inert: nothing there can be selected, and an empty copy counts as done.
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    const before = document.activeElement;
    area.select();
    const copied = document.activeElement === area && document.execCommand('copy');
    area.remove();
    if (before instanceof HTMLElement) before.focus();
    return copied;
  }
}

/** Copies a picture (PNG). For one there is no older way. @returns whether it was copied. */
export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return true;
  } catch {
    return false;
  }
}
