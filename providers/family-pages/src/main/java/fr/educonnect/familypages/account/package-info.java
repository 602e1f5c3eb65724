/** Mon compte: what an account holds, as its person sees it, and the ways to change it. */
package fr.educonnect.familypages.account;
