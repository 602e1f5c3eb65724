/**
 * Schools as families look for them, and what a school decides for its families: its message on the
 * portal, and which of the optional services are there. Read together with the account, see {@link
 * fr.educonnect.directory.account.FamilyViews}.
 */
package fr.educonnect.directory.school;
