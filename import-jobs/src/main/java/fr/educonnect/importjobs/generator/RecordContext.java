package fr.educonnect.importjobs.generator;

/**
 * Which of a guardian's records is written, and when.
 *
 * @param key tells the guardian's records apart
 * @param day of the export
 */
record RecordContext(int key, int day) {

  boolean isSecondDegree() {
    return (key & 1) == 1;
  }
}
