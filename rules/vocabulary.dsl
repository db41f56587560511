# The sentences that are not about one fact; those on facts follow from facts.yaml.
# What a sentence tests or concludes stands in the second brackets. A word in {braces} is a slot, and its name says what it
# takes: an approach, a value in digits, the unit of a fact, the full name of a rule; any other takes a text.
# A slot that takes more than one word stands in quotation marks, a unit aside.
# A line is matched by the first entry that fits, so the longer of two alike sentences stands first.

# The advice so far
[condition][advice]the advice is {approach}=dev.thaw.advice.Verdict( approach.word() == "{approach}" )

# What a rule concludes
[consequence][set-aside]set aside "{rule}" because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.setAside( drools.getMatch(), "{rule}", "{reason}" ) );
[consequence][gap]favour nothing because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.gap( drools.getMatch(), "{reason}" ) );
[consequence][finding]favour {approach} because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.finding( drools.getMatch(), "{approach}", "{reason}" ) );
[consequence][note]note "{text}"=insertLogical( dev.thaw.knowledge.Conclusions.note( drools.getMatch(), "{text}" ) );
[consequence][next-step]next, "{step}"=insertLogical( dev.thaw.knowledge.Conclusions.next( drools.getMatch(), "{step}" ) );
[consequence][number]"{name}" ends at {value} {unit} because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.threshold( drools.getMatch(), "{name}", "ends at", {value}L, "{unit}", "{reason}" ) );
[consequence][number]"{name}" begins at {value} {unit} because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.threshold( drools.getMatch(), "{name}", "begins at", {value}L, "{unit}", "{reason}" ) );
