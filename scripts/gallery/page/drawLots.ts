/** From here on chance is the same each time, so that links and their codes are the same in every run's pictures. */
export function drawLots(): void {
  let state = 1;
  crypto.getRandomValues = (array) => {
    if (ArrayBuffer.isView(array)) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      // Lehmer's: good enough to look random.
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = (state = (state * 48_271) % 0x7fff_ffff) >> 8;
    }
    return array;
  };
  crypto.randomUUID = () => {
    const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
    return `${hex.slice(0, 4).join('')}-${hex.slice(4, 6).join('')}-4${hex[6]?.slice(1)}${hex[7]}-a${hex[8]?.slice(1)}${hex[9]}-${hex.slice(10).join('')}`;
  };
}
