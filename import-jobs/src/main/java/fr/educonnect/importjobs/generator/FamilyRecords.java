package fr.educonnect.importjobs.generator;

import java.util.List;

/** What the registers say of a family on one day. */
public record FamilyRecords(List<StudentRecord> students, List<GuardianRecord> guardians) {}
