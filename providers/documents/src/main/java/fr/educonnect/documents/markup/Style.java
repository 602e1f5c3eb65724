package fr.educonnect.documents.markup;

/** How a run of text is set. */
public enum Style {
  REGULAR,
  BOLD,
  ITALIC,
  BOLD_ITALIC,
  /** What somebody will type: a face in which l, I, 1 and O, 0 cannot be mistaken. */
  TYPED;

  Style bold() {
    return this == ITALIC || this == BOLD_ITALIC ? BOLD_ITALIC : BOLD;
  }

  Style italic() {
    return this == BOLD || this == BOLD_ITALIC ? BOLD_ITALIC : ITALIC;
  }
}
