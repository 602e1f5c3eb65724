package fr.educonnect.importjobs.generator;

/**
 * Which of a guardian's records is written, and when.
 *
 * @param key tells the guardian's records apart
 * @param second whether it is not the one of the eldest child's first school
 * @param day of the export
 */
record RecordContext(int key, boolean second, int day) {

  boolean isSecondDegree() {
    return (key & 1) == 1;
  }
}
