/**
 * Compares definitions with a running server and settles the differences, one class per kind of
 * object. Each class only lists steps; {@link fr.educonnect.realmconfig.reconcile.Reconciliation}
 * shows or runs them.
 */
package fr.educonnect.realmconfig.reconcile;
