/** How much may be written. */
export interface TextLimits {
  characters: number;
  lines?: number;
}

export type TextFault = 'empty' | 'long' | 'lines' | 'unseen';

// What turns the direction of text around, or is not seen, would show other words.
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** What the API would refuse the text for. */
export function textFault(typed: string, limits: TextLimits): TextFault | undefined {
  const text = typed.trim();
  if (text === '') {
    return 'empty';
  }
  if (text.length > limits.characters) {
    return 'long';
  }
  if (limits.lines && text.split('\n').length > limits.lines) {
    return 'lines';
  }
  return UNSEEN.test(text) ? 'unseen' : undefined;
}
