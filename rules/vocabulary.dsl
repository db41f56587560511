# The sentences that rules are written in, each with the plain DRL that it stands for.
# One condition tests one fact. A word in {braces} is a slot, and its name says what it takes: an answer of the fact that
# the sentence tests, an approach, a threshold that thresholds.dslr states, the full name of a rule, a value in digits;
# any other takes a text.
# A slot that takes more than one word stands in quotation marks.
# A line is matched by the first entry that fits anywhere in it, so the longer of two alike sentences stands first.

# The model and the task
[condition]the task is the same as the model's=dev.thaw.usecase.TaskComparedToModel( answer == "same" )
[condition]the task is a continuation of the model's=dev.thaw.usecase.TaskComparedToModel( answer == "continuation" )
[condition]the task is similar to the model's=dev.thaw.usecase.TaskComparedToModel( answer == "similar" )
[condition]the task is different from the model's=dev.thaw.usecase.TaskComparedToModel( answer == "different" )
[condition]the class balance is {answer:\S+}=dev.thaw.usecase.TaskClassBalance( answer == "{answer}" )
[condition]the class balance has no answer=not dev.thaw.usecase.TaskClassBalance()

# The modality of model and task
[condition]the modality of the model is {answer:\S+} or {answer2:\S+} or {answer3:\S+}=dev.thaw.usecase.ModelModality( answer in ( "{answer}", "{answer2}", "{answer3}" ) )
[condition]the modality of the task is {answer:\S+} or {answer2:\S+} or {answer3:\S+}=dev.thaw.usecase.TaskModality( answer in ( "{answer}", "{answer2}", "{answer3}" ) )
[condition]the modality of the model is any but {answer:\S+}=dev.thaw.usecase.ModelModality( answer != "{answer}", $modality : answer )
[condition]the modality of the task is any but {answer:\S+} and the model's=dev.thaw.usecase.TaskModality( answer != "{answer}", answer != $modality )
[condition]the modality of the model is {answer:\S+}=dev.thaw.usecase.ModelModality( answer == "{answer}" )
[condition]the modality of the task is {answer:\S+}=dev.thaw.usecase.TaskModality( answer == "{answer}" )

# The data
[condition]unless the data and the model's own are {answer:\S+}=not dev.thaw.usecase.DataComparedToModel( answer == "{answer}" )
[condition]the data and the model's own are {answer:\S+}=dev.thaw.usecase.DataComparedToModel( answer == "{answer}" )
[condition]the data is judged {answer:\S+}=dev.thaw.usecase.DataSize( answer == "{answer}" )
[condition]the size of the data is not judged=not dev.thaw.usecase.DataSize()
[condition]there are at most "{threshold}" labelled examples=dev.thaw.advice.Threshold( name == "{threshold}", $most : value ) dev.thaw.usecase.LabelledExamples( count <= $most )
[condition]there are at least "{threshold}" labelled examples=dev.thaw.advice.Threshold( name == "{threshold}", $least : value ) dev.thaw.usecase.LabelledExamples( count >= $least )
[condition]there are more than "{threshold}" labelled examples=dev.thaw.advice.Threshold( name == "{threshold}", $above : value ) dev.thaw.usecase.LabelledExamples( count > $above )
[condition]there are fewer than "{threshold}" labelled examples=dev.thaw.advice.Threshold( name == "{threshold}", $below : value ) dev.thaw.usecase.LabelledExamples( count < $below )

# The budget
[condition]the budget for training time is {answer:\S+}=dev.thaw.usecase.TrainingTime( answer == "{answer}" )
[condition]the budget for compute is {answer:\S+}=dev.thaw.usecase.Compute( answer == "{answer}" )

# The advice so far
[condition]the advice is {approach:\S+}=dev.thaw.advice.Verdict( approach.word() == "{approach}" )

# What a rule concludes. Setting aside stands first, for the name of a rule may read like another sentence. It is marked
# as left to houses: no built-in rule needs it.
[consequence][house]set aside "{rule}" because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.setAside( drools.getMatch(), "{rule}", "{reason}" ) );
[consequence]favour nothing because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.gap( drools.getMatch(), "{reason}" ) );
[consequence]favour {approach:\S+} because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.finding( drools.getMatch(), "{approach}", "{reason}" ) );
[consequence]note "{text}"=insertLogical( dev.thaw.knowledge.Conclusions.note( drools.getMatch(), "{text}" ) );
[consequence]next, "{step}"=insertLogical( dev.thaw.knowledge.Conclusions.next( drools.getMatch(), "{step}" ) );
[consequence]"{name}" ends at {value:\d+} labelled examples because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.threshold( drools.getMatch(), "{name}", "ends at", {value}L, "labelled examples", "{reason}" ) );
[consequence]"{name}" begins at {value:\d+} labelled examples because "{reason}"=insertLogical( dev.thaw.knowledge.Conclusions.threshold( drools.getMatch(), "{name}", "begins at", {value}L, "labelled examples", "{reason}" ) );
