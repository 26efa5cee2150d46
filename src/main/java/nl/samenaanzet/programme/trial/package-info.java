/** A trial run of the programme, with made-up workshops. */
package nl.samenaanzet.programme.trial;
