/**
 * Draws a picture anew in another size: nothing of it is left but what is seen. Undefined where the browser gives nothing
 * that can be trusted: some answer with noise, so that pages cannot tell people apart by what their canvas draws.
 */
export async function drawPicture(
  image: CanvasImageSource,
  {
    width,
    height,
    type,
    quality,
  }: { width: number; height: number; type: 'image/jpeg' | 'image/png'; quality?: number },
): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  try {
    if (!pen || !isTrue()) return undefined;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
    return blob?.type === type ? blob : undefined;
  } finally {
    // Frees its memory at once, in Safari above all.
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Whether what is drawn is what can be read back, but for a little. */
function isTrue(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 8;
  canvas.height = 8;
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  pen.fillStyle = 'rgb(40 120 200)';
  pen.fillRect(0, 0, 8, 8);
  const { data } = pen.getImageData(0, 0, 8, 8);
  return data.every((value, index) => Math.abs(value - ([40, 120, 200, 255][index % 4] ?? 0)) <= 8);
}
