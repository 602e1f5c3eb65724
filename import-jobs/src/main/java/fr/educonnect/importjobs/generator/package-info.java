/**
 * Makes believable AAF exports, of any size, and knows what is true about them.
 *
 * <p>A {@link fr.educonnect.importjobs.generator.Population} is people first: families with
 * children, guardians, and something that happens to some of them ({@code FamilyMaker}, {@code
 * Children}, {@code Guardians}, {@code Stories}). The {@code Registrar} then enters them in the
 * registers, and {@link fr.educonnect.importjobs.generator.Exports} writes these as files in the
 * current dialect of each degree ({@code FirstDegree}, {@code SecondDegree}).
 *
 * <p>Rules of this package: everything follows from the settings' seed and a family's number, and
 * nothing is kept, so that size costs no memory; nothing here may use the import's rules, since its
 * tests compare the import with what is known here; only situations are made whose outcome is
 * decided when the people are.
 */
package fr.educonnect.importjobs.generator;
