/** What a motion or pledge asks, and the work that answers it. */
package nl.samenaanzet.motion.work;
