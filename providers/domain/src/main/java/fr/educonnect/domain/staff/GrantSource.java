package fr.educonnect.domain.staff;

/** What a right comes from. */
public enum GrantSource {
  /** Head or deputy (personnel de direction): FrEduFonctAdm and FrEduRneResp. */
  HEAD,
  /** FrEduResDel: a delegation by a head (DELEG-CE), or by the IEN to the head of an école. */
  DELEGATION,
  /** FrEduGestResp: granted to the head of an école. */
  MANAGEMENT,
  /** Group or claim by which the academy names who holds a private school's accounts. */
  PRIVATE_SCHOOL,
  /** Group ECT_ADMIN_xxx_yD. */
  ASSISTANCE_TEAM,
  /** Group ECT_STATS_DEP_xxx. */
  DEPARTMENT_STATISTICS,
  /** Every agent. */
  AGENT
}
