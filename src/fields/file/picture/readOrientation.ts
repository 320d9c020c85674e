/** How a picture is to be turned, by its EXIF (a TIFF): 1 to 8; 1, as it is, where that cannot be read. */
export function readOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    const list = view.getUint32(4, little);
    for (let entry = 0; entry < view.getUint16(list, little); entry += 1) {
      const at = list + 2 + entry * 12;
      if (view.getUint16(at, little) !== 0x0112) continue;
      const orientation = view.getUint16(at + 8, little);
      return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
  } catch {
    // Cut short, or none at all.
  }
  return 1;
}
