# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_rosterkit_global_optspecs
    string join \n h/help V/version
end

function __fish_rosterkit_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_rosterkit_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_rosterkit_using_subcommand
    set -l cmd (__fish_rosterkit_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c rosterkit -n "__fish_rosterkit_needs_command" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -s V -l version -d 'Print version'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "review" -d 'Review who has access to some places: roles, flags, and what to look at'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "find" -d 'Show in which places a person is, by e-mail address or id'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "worksheet" -d 'Write a review\'s worksheet: CSV with empty columns for the decision on each row'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "close" -d 'Close a review with a worksheet that was filled in: show what was decided, and plan it'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "offboard" -d 'Plan how a person\'s access ends: in each place, and which secrets they may know'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "plan" -d 'Plan changes of who has access: grant it, revoke it, or give another role'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "apply" -d 'Apply a plan: change who has access, step by step, and give the evidence'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "diff" -d 'Show what changed from one review to another: who joined, who left, roles and statuses'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "rotate" -d 'Give a secret of a Paperspace team a new value'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "places" -d 'Show the places that your credentials can see, as other commands name them'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "members" -d 'Show who is in a place: e-mail, name, role, status, dates and id'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "secrets" -d 'Show the names and dates of a Paperspace team\'s secrets, never their values'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "doctor" -d 'Show which credentials are used, whose they are, and whether the services answer'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "demo" -d 'Show what this is like, without a key or a network: the services are emulated'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "emulator" -d 'Emulate the four services on this machine, until interrupted'
complete -c rosterkit -n "__fish_rosterkit_needs_command" -f -a "completion" -d 'Write a script that makes a shell complete what is typed'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l targets -d 'A file of places, one a line; what follows a # is a comment' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l roster -d 'The people who work here and those who left: CSV with the columns email, and if there are any, aliases, status and left_at' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l domain -d 'A domain of your own e-mail addresses, as often as there are domains; others are flagged' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l dormant-days -d 'After how many days without being seen an account is flagged (90)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l at-once -d 'How many places are read at once, never two of one host (4)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l html -d 'Write a page for browsers, which needs no other file' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -s o -l output -d 'Write all files to a folder: the review, a page, a worksheet, a manifest' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand review" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand find" -l in -d 'Where, as often as there are places: paperspace:TEAM, gitbook:ORG/TEAM, evo:ORG/WORKSPACE, zenml, or gitbook:ORG, evo:ORG, zenml:ORG for whole organizations; without it, those that need no ids' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand find" -l targets -d 'A file of places, one a line; what follows a # is a comment' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand find" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand find" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand find" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand find" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand worksheet" -s o -l output -d 'Write it to a file' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand worksheet" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -s o -l output -d 'Write the plan to a file, which its owner alone can read: it names people' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l at-once -d 'How many places are read at once, never two of one host (4)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l min-owners -d 'How many owners each place must keep (1)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l max-removals -d 'How many people may be removed from a place: 3 or a quarter of it if omitted, whichever is more; no limit where one person leaves' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l allow-self -d 'Change the account of the credential itself as well'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l no-privileged -d 'Refuse to give roles that can change who has access'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -l allow-incomplete -d 'Change places as well that could not be read to their ends'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand close" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l targets -d 'A file of places, one a line; what follows a # is a comment' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l alias -d 'Another address of theirs, as often as there are' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l id -d 'A user id of theirs, for places that show no addresses; as often as there are' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l mode -d 'remove them; deactivate their accounts, and keep them; or delete accounts for good as well' -r -f -a "remove\t''
deactivate\t''
delete\t''"
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -s o -l output -d 'Write the plan to a file, which its owner alone can read: it names people' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l at-once -d 'How many places are read at once, never two of one host (4)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l min-owners -d 'How many owners each place must keep (1)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l max-removals -d 'How many people may be removed from a place: 3 or a quarter of it if omitted, whichever is more; no limit where one person leaves' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l json -d 'The plan as JSON'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l allow-self -d 'Change the account of the credential itself as well'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l no-privileged -d 'Refuse to give roles that can change who has access'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -l allow-incomplete -d 'Change places as well that could not be read to their ends'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand offboard" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l grant -d 'Give a person access' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l set-role -d 'Give a person who has access another role' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l revoke -d 'End a person\'s access' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -s o -l output -d 'Write the plan to a file, which its owner alone can read: it names people' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l at-once -d 'How many places are read at once, never two of one host (4)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l min-owners -d 'How many owners each place must keep (1)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l max-removals -d 'How many people may be removed from a place: 3 or a quarter of it if omitted, whichever is more; no limit where one person leaves' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l json -d 'The plan as JSON'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l allow-self -d 'Change the account of the credential itself as well'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l no-privileged -d 'Refuse to give roles that can change who has access'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -l allow-incomplete -d 'Change places as well that could not be read to their ends'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand plan" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -l confirm -d 'The plan\'s digest, or its first 12 characters or more, in place of what would be typed' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -l only -d 'The numbers of the steps to apply, with commas between them; all if omitted' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -l journal -d 'The file that is written while it is applied, and read to go on; PLAN.journal.jsonl beside the plan if omitted' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -s o -l output -d 'Write the evidence to a file, which its owner alone can read' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -l at-once -d 'How many hosts are written to at once (4)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -l no-journal -d 'Write no journal: after an interruption, what is done is seen in the places alone'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -l json -d 'The evidence as JSON'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand apply" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand diff" -l exit-code -d 'Exit with 4 if there are differences'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand diff" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand diff" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand diff" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand rotate" -l generate -d 'Make a value of so many letters and digits: the service alone knows it then' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand rotate" -l confirm -d 'The team\'s id, in place of what would be typed' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand rotate" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand rotate" -l stdin -d 'Read the value from standard input'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand rotate" -l json -d 'What was done as JSON'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand rotate" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand places" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand places" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand places" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand places" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and not __fish_seen_subcommand_from paperspace gitbook evo zenml" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and not __fish_seen_subcommand_from paperspace gitbook evo zenml" -f -a "paperspace" -d 'Paperspace: TEAM'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and not __fish_seen_subcommand_from paperspace gitbook evo zenml" -f -a "gitbook" -d 'GitBook: ORG TEAM, or ORG for all of an organization'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and not __fish_seen_subcommand_from paperspace gitbook evo zenml" -f -a "evo" -d 'Seequent Evo: ORG WORKSPACE, or ORG for the users of the instance'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and not __fish_seen_subcommand_from paperspace gitbook evo zenml" -f -a "zenml" -d 'ZenML Pro: all users, or ORG for the members of an organization'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from paperspace" -l role -d 'Only these' -r -f -a "owner\t''
admin\t''
member\t''"
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from paperspace" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from paperspace" -l resume -d 'Go on where another listing broke off' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from paperspace" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from paperspace" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from paperspace" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from gitbook" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from gitbook" -l resume -d 'Go on where another listing broke off' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from gitbook" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from gitbook" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from gitbook" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from evo" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from evo" -l resume -d 'Go on where another listing broke off' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from evo" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from evo" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from evo" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from zenml" -l email -d 'Only users with this address, as ZenML compares it' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from zenml" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from zenml" -l resume -d 'Go on where another listing broke off' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from zenml" -l active -d 'Only active users'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from zenml" -l inactive -d 'Only inactive users'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from zenml" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from zenml" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand members; and __fish_seen_subcommand_from zenml" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand secrets" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand secrets" -l resume -d 'Go on where another listing broke off' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand secrets" -l json -d 'JSON Lines: an object a line (an array of them: | jq -s)'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand secrets" -l csv -d 'CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and addresses stay as they are'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand secrets" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand doctor" -l bundle -d 'Write a text for a bug report to a file, with nothing in it that is yours alone' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand doctor" -l timeout -d 'How long each page or change may take, retries included (120)' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand doctor" -l json -d 'JSON Lines: an object for each service'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand demo" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand emulator" -l port -d 'The port to listen at, on 127.0.0.1; without it, any that is free' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand emulator" -l people -d 'How many people each place has' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand emulator" -l seed -d 'What all data is made from' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand emulator" -l latency -d 'How long every answer takes' -r
complete -c rosterkit -n "__fish_rosterkit_using_subcommand emulator" -l faults -d 'What goes wrong, as a JSON array: [{"status": 503, "times": 1}]' -r -F
complete -c rosterkit -n "__fish_rosterkit_using_subcommand emulator" -l json -d 'JSON: one object with all that it has'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand emulator" -s h -l help -d 'Print help'
complete -c rosterkit -n "__fish_rosterkit_using_subcommand completion" -s h -l help -d 'Print help'
