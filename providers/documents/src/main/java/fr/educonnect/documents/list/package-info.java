/**
 * Lists of accounts of a school, as PDF and as CSV (guide rapide 1.8, §5.4; Présentation EduConnect
 * 20.5, « Éditer une liste »).
 *
 * <pre>{@code
 * try (AccountList<GuardianRow> list = AccountLists.guardiansCsv(head, out)) {
 *   list.add(row);
 * }
 * }</pre>
 */
package fr.educonnect.documents.list;
