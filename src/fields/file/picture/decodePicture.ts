export interface DecodedPicture {
  image: HTMLImageElement;
  /** In pixels, turned as it is shown. */
  width: number;
  height: number;
  /** Lets its memory go. */
  close(): void;
}

/**
 * Decodes a picture by the platform's own image element, which turns it as its EXIF says in every browser, and knows HEIC
 * where the system does. Undefined where it cannot be shown.
 */
export async function decodePicture(file: Blob): Promise<DecodedPicture | undefined> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  const close = () => {
    image.removeAttribute('src');
    URL.revokeObjectURL(address);
  };
  image.src = address;
  try {
    await image.decode();
  } catch {
    close();
    return undefined;
  }
  return { image, width: image.naturalWidth, height: image.naturalHeight, close };
}
