package fr.educonnect.directory.account;

/** A guardian's links to students that the registers carry today, counted. */
public record LinkSummary(int proposed, int confirmed, int reported) {}
