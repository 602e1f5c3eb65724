package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.StudentRow.Relation;
import fr.educonnect.domain.link.Kinship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads who a student's guardians are. One guardian named twice counts once: the first entry,
 * unless a later one makes a legal guardian of somebody whom the first did not.
 */
final class RelationMapper {

  private static final String YES = "1";

  private final FeedRules rules;

  RelationMapper(FeedRules rules) {
    this.rules = rules;
  }

  List<Relation> map(RawRecord record) throws InvalidRecord {
    Map<Long, Relation> relations = new LinkedHashMap<>();
    if (rules.firstDegree()) {
      for (String value : record.texts(Attribute.PARENTAL_AUTHORITY)) {
        add(relations, firstDegree(value));
      }
    } else if (record.has(Attribute.RELATIONS)) {
      for (String value : record.texts(Attribute.RELATIONS)) {
        add(relations, secondDegree(value));
      }
    } else {
      addOldRelations(record, relations);
    }
    return new ArrayList<>(relations.values());
  }

  /** 1D: {@code jointureParent$lien}; being listed is having parental authority. */
  private Relation firstDegree(String value) throws InvalidRecord {
    List<String> parts = Values.parts(value, 2);
    String kinship = parts.get(1);
    return new Relation(
        key(parts.get(0), Attribute.PARENTAL_AUTHORITY),
        Values.nullIfEmpty(kinship),
        rules.linkRules().isLegalInFirstDegree(Kinship.ofCode(kinship).orElse(null)),
        null,
        false,
        false);
  }

  /** 2D: {@code jointureParent$lien$financier$légal$contact$paiement}. */
  private Relation secondDegree(String value) throws InvalidRecord {
    List<String> parts = Values.parts(value, 6);
    String kinship = parts.get(1);
    String responsibility = parts.get(3);
    int level =
        responsibility.length() == 1 && Character.isDigit(responsibility.charAt(0))
            ? responsibility.charAt(0) - '0'
            : 0;
    return new Relation(
        key(parts.get(0), Attribute.RELATIONS),
        Values.nullIfEmpty(kinship),
        rules.linkRules().isLegalInSecondDegree(Kinship.ofCode(kinship).orElse(null), level),
        level,
        YES.equals(parts.get(2)),
        YES.equals(parts.get(4)));
  }

  /** 2D before the combined attribute: one attribute per part, each a bare jointure. */
  private void addOldRelations(RawRecord record, Map<Long, Relation> relations)
      throws InvalidRecord {
    List<String> legal = record.texts(Attribute.PARENTAL_AUTHORITY);
    addOld(relations, record.texts(Attribute.OLD_FATHER), legal, Kinship.FATHER);
    addOld(relations, record.texts(Attribute.OLD_MOTHER), legal, Kinship.MOTHER);
    addOld(relations, legal, legal, null);
    addOld(relations, record.texts(Attribute.OLD_OTHERS), legal, null);
  }

  private void addOld(
      Map<Long, Relation> relations, List<String> guardians, List<String> legal, Kinship kinship)
      throws InvalidRecord {
    for (String guardian : guardians) {
      boolean isLegal = legal.contains(guardian);
      add(
          relations,
          new Relation(
              key(guardian, Attribute.PARENTAL_AUTHORITY),
              kinship == null ? null : kinship.code(),
              isLegal,
              isLegal ? 1 : 0,
              false,
              false));
    }
  }

  private long key(String guardian, Attribute attribute) throws InvalidRecord {
    return rules.key(guardian, attribute);
  }

  private static void add(Map<Long, Relation> relations, Relation relation) {
    relations.merge(
        relation.guardianId(),
        relation,
        (first, later) -> later.legal() && !first.legal() ? later : first);
  }
}
