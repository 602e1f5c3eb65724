/** Who calls, and what they may do. */
package fr.educonnect.staffapi.agent;
