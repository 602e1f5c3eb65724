/** The processes of a stack: started, written down, ended. */
package fr.educonnect.testing.stack.process;
