/** The functions of the draw, by the browser itself: what the server says is worked out again on the reader's machine. */

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const hexOf = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of bytes, both in hexadecimal. */
export const sha256 = async (hex: string): Promise<string> => hexOf(await crypto.subtle.digest('SHA-256', bytesOf(hex)));

/** The key of a draw: SHA-256 of rule, digest, seed and public number, each on a line. */
export const drawKey = async (digest: string, seed: string, number: string): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`qiyue-draw-1\n${digest}\n${seed}\n${number}\n`)));

/** The first eight bytes of HMAC-SHA256 over a message, in hexadecimal. */
export async function wordOf(key: string, message: string): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', bytesOf(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hexOf(await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(message))).slice(0, 16);
}

export const placeOf = (word: string, places: number): number => Number(BigInt(`0x${word}`) % BigInt(places));
