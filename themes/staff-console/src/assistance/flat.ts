/** The values of a JSON object with the ways to them: {@code read.STUDENT}, 300. */
export function flat(value: unknown, name = ''): [string, string][] {
  if (value === null || value === undefined) {
    return [];
  }
  if (typeof value !== 'object') {
    return [[name, String(value)]];
  }
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, name ? `${name}.${key}` : key));
}
