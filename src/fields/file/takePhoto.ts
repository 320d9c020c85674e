/** What a camera sees just now, as a JPEG in the camera's own size; undefined where it shows nothing yet. */
export async function takePhoto(video: HTMLVideoElement, name: string): Promise<File | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
  return blob ? new File([blob], `${name}.jpg`, { type: 'image/jpeg' }) : undefined;
}
