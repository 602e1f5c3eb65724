import { dataAddress } from '../api/dataAddress';

// The API's bounds.
const FORMATS = ['image/png', 'image/jpeg'];
const MOST_BYTES = 1 << 20;
const MOST_PIXELS = 2000;
export const LONGEST_DESCRIPTION = 200;

export type PictureFault = 'missing' | 'format' | 'bytes' | 'pixels' | 'unreadable';
export type DescriptionFault = 'missing' | 'long';

/** What a file that was chosen is: an address that holds it, or why it is of no use. */
export type Chosen = { address: string } | { fault: PictureFault };

/** What is seen of a file without opening it. */
export function fileFault({ type, size }: { type: string; size: number }): PictureFault | undefined {
  if (!FORMATS.includes(type)) {
    return 'format';
  }
  return size > MOST_BYTES ? 'bytes' : undefined;
}

export function sizeFault(picture: { width: number; height: number }): PictureFault | undefined {
  return Math.max(picture.width, picture.height) > MOST_PIXELS ? 'pixels' : undefined;
}

export function descriptionFault(typed: string): DescriptionFault | undefined {
  const description = typed.trim();
  if (description === '') {
    return 'missing';
  }
  return description.length > LONGEST_DESCRIPTION ? 'long' : undefined;
}

/** Looks at a file as the API will. */
export async function examine(file: File): Promise<Chosen> {
  const outside = fileFault(file);
  if (outside) {
    return { fault: outside };
  }
  try {
    const picture = await createImageBitmap(file);
    const fault = sizeFault(picture);
    picture.close();
    return fault ? { fault } : { address: await dataAddress(file) };
  } catch {
    return { fault: 'unreadable' };
  }
}
