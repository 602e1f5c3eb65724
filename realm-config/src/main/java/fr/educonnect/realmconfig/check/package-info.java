/** Rules that a set of realm files must obey before any server is asked: one class per rule. */
package fr.educonnect.realmconfig.check;
