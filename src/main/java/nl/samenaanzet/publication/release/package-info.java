/** The way from decided to public: what waits, what is recorded, what is shown. */
package nl.samenaanzet.publication.release;
