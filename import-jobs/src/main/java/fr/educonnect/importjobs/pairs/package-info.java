/** Files in which a service says by which identifiers it knew its users before it came here. */
package fr.educonnect.importjobs.pairs;
