import { createHash, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file on disk, and what it must be at the other end. */
export interface LargeFile {
  path: string;
  /** In bytes. */
  size: number;
  /** In hexadecimal. */
  sha256: string;
}

const piece = 1024 * 1024;

/** Writes a file that begins as a PDF does and goes on with noise, which nothing on the way can make smaller. */
export async function makeFile(path: string, size: number): Promise<LargeFile> {
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  try {
    for (let written = 0; written < size;) {
      const bytes = randomBytes(Math.min(piece, size - written));
      if (written === 0) bytes.write('%PDF-1.7\n');
      hash.update(bytes);
      await file.write(bytes);
      written += bytes.length;
    }
  } finally {
    await file.close();
  }
  return { path, size, sha256: hash.digest('hex') };
}
