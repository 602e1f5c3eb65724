/** A file as an address that holds it: of pictures the page's policy (CSP) lets no other show. */
export function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** What such an address holds, in base64. */
export function contentOf(address: string): string {
  return address.slice(address.indexOf(',') + 1);
}
