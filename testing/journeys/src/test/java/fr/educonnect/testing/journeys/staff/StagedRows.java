package fr.educonnect.testing.journeys.staff;

/** What the directory has of a {@link StagedSchool}. */
final class StagedRows {

  /** Statements; ids are counted from {@code $base}, kind by kind. */
  static final String SQL =
      """
      insert into school (id, academy, degree, uai, name, kind, sector, address, postal_code, town,
        in_scope, content_hash)
      values ($base, '24', '$degree', '$uai', 'Jean Moulin', 'CLG', 'PU', '1 rue Haute', '77000',
        'Melun', true, 0);
      insert into mef (academy, code, label, content_hash) values
        ('24', '10010012110', '6EME', 0), ('24', '10110001110', '5EME', 0)
      on conflict do nothing;
      insert into class_group (school_id, code, name) values
        ($base, '5A', '5EME A'), ($base, '6A', '6EME A'), ($base, '6B', '6EME B');
      insert into student (id, ine, birth_date)
      select $base + i, lpad('$number', 3, '0') || lpad(i::text, 6, '0') || 'ZZ',
        date '2013-01-01' + i::integer % 300
      from generate_series(0, $last) as i;
      insert into source_student (id, student_id, ine, title, family_name, first_name, birth_date,
        register_id, content_hash)
      select s.id + 200000, s.id, s.ine, 'M.',
        (array['Élan', 'LE GOFF', 'D’Aubigné', 'Œuvrard'])[s.id % 4 + 1] || ' ' || s.id % 1000000,
        'Léo', s.birth_date, 'R' || s.id % 1000000, 0
      from student s where s.id between $base and $base + $last;
      insert into enrolment (source_student_id, school_id, class_code, mef_code, level, entered_on)
      select $base + 200000 + i, $base, (array['6A', '6B', '5A'])[i % 3 + 1],
        (array['10010012110', '10010012110', '10110001110'])[i % 3 + 1],
        (array['2111', '2111', '2112'])[i % 3 + 1], '2026-09-01'
      from generate_series(0, $last) as i;
      insert into account (id, profile, login_id, student_id, family_name, first_name)
      select s.id + 300000, 'STUDENT', 'e$number.' || s.id - $base, s.id, r.family_name, r.first_name
      from student s join source_student r on r.student_id = s.id
      where s.id between $base and $base + $last;
      insert into account (id, profile, login_id, title, family_name, first_name)
      select $base + 400000 + i, 'GUARDIAN', 'g$number.' || i, 'Mme',
        (array['ÉLAN', 'Martin', 'N’Guessan', 'Çelik'])[i % 4 + 1], 'Camille'
      from generate_series(0, $last) as i;
      insert into source_guardian (id, account_id, title, family_name, first_name, mail, address,
        postal_code, town, legal_entity, content_hash)
      select a.id + 100000, a.id, 'Mme', a.family_name, a.first_name,
        replace(a.login_id, '.', '-') || '@register.example', '2 rue Basse', '77000', 'Melun',
        false, 0
      from account a where a.id between $base + 400000 and $base + 400000 + $last;
      insert into guardian_contact (contact, name, source_guardian_id, usual)
      select hashtextextended(g.mail, 0), g.id, g.id, true
      from source_guardian g where g.id between $base + 500000 and $base + 500000 + $last;
      insert into guardian_link (account_id, student_id)
      select $base + 400000 + i, $base + i from generate_series(0, $last) as i;
      insert into guardian_relation (source_student_id, source_guardian_id, legal)
      select $base + 200000 + i, $base + 500000 + i, true from generate_series(0, $last) as i
      """;

  private StagedRows() {}
}
