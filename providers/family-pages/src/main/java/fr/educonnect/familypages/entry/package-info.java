/**
 * Ways in for schools: a link per school that leads to the sign-in of its ENT, and a link per
 * service that finds the entry that fits. Nothing that comes with a request says where to go: all
 * addresses are those of the services' clients.
 */
package fr.educonnect.familypages.entry;
