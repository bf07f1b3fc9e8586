#include <libxml/xmlversion.h>
// Debian's libxml2 would bring in the headers of its ICU, which clash with those of Foundation's in
// one module; only pointers to the types concerned are used.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
