/** One file on its way into a field. */
export interface UploadRequest {
  stepId: string;
  field: string;
  file: File;
  /** The id of an upload that the proxy knows already: what has arrived of it is not sent again. */
  resume?: string | undefined;
  /** To tell the file again by, when it is chosen once more to be sent on. */
  fingerprint?: string | undefined;
  /** Stops the sending. What has arrived stays: go on with it by `resume`, or take it back by `removeUpload`. */
  signal: AbortSignal;
  /** Hears the upload's id as soon as the proxy has given it. */
  onBegun?: (uploadId: string) => void;
  /** Hears how many bytes have been sent, of `file.size`. */
  onProgress?: (sent: number) => void;
  /** The way is cut: it goes on by itself, a moment later or when the browser is online again. */
  onStalled?: () => void;
}
