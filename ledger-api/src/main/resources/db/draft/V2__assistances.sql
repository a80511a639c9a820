-- What statisticians have typed for enterprises that cannot file themselves, and not offered: seen by no filer.
CREATE TABLE draft.assistances (LIKE draft.drafts INCLUDING ALL);
