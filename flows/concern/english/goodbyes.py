"""Goodbyes in English: last words, things given away, nothing to wait for."""

SHAPES = {
    "goodbye": """
        (forgive me|im sorry|i am sorry|sorry) (i|but i|that i) (have|need|had) to (go|leave) ..3
            (love you|goodbye|forever|be sad|mum|mom|dad)
        (whoever|who ever|anyone who|someone) (find*|read*|sees) (this|me|it) ..6
        (say|saying|said) (goodbye|farewell|my goodbye*) ..2 before (i|im) ..2 (go|die|leave|end|
            gone|do it)
        (this is|its|it is|this will be|heres|here is) my (last|final) (post|entry|note|tweet|text|
            story|letter|goodbye|message|words|day|night) $
        (goodbye|farewell|good bye) (letter|letters|note|notes|video|message*) ..3 (to|for) (my|
            everyone|everybody|the|all|mom|mum|dad|you)
        (wrote|written|write|writing|left|recorded) ..4 (goodbye|farewell|good bye) (letter*|note*|
            video|message*)
        (goodbye|farewell|good bye) ..2 (i cant (do this|go on|live|take|stay)|i love you|i tried|im
            done|im sorry|forgive me|dont miss me|its over)
        (tell|told) my (kids|children|mom|mum|dad|mother|father|family|parents|wife|husband|son|
            daughter|sister|brother) (that)? (im|i am|i was) ADV? sorry
        (thank you|thanks) (all)? for everything ..4 (goodbye|farewell|good bye)
        (said|say|saying) (all)? my (goodbyes|good byes|farewells|last words)
        (goodbye|good bye|bye|farewell|so long|adieu|gbye) (cruel)? (world|everyone|everybody|
            forever|life|all|to everyone|to the world|to you all|to my (family|kids|mom|mum|friends|
            children|parents)) (forever|i|im|its|$)
        goodbye cruel
        (say|saying|said|writing|wrote|written|write|sent|sending|leave|leaving|left|record*|made)
            ..3 (goodbye|goodbyes|good bye|good byes|farewell|farewells|last words|final words|
            goodbye letter*|last letter*|final letter*|last message*|note|notes|letters) ..4
            (forever|everyone i love|for good|before i (die|go|end|do it|leave|KILLME)|one last
            time|i want to die|it will be over|when im gone|for when i|after im gone|ill be gone|for
            my (parents|kids|family|mom|mum|children|wife|husband)|to my (parents|kids|family|mom|
            mum|children|wife|husband|loved)|when i am dead|when they find|tonight|last time)
        (take (good)? care of|look after|watch over|feed|adopt|care for|be good to) my (dog|cat|
            kids|children|mom|mum|family|pets|sister|brother|son|daughter|parents|baby|cats|dogs)
            (when|after|once|if|for me) (im|i|ill|forever|because i wont)
        (gave|give|giving|given) (away)? (all|my|everything) ..4 (away|things|stuff|possessions|
            belongings|dog|cat) ..3 (wont need|dont need|no longer need|not need|not gonna need|when
            im gone|before i (go|die)|where im going|because im (leaving|dying)|soon)
        (wont|will not|dont|not gonna|not going to) (be)? (need|needing) (it|them|this|that|
            anything|any of|money|my) ..3 (where im going|where i am going|anymore after|when im
            dead|once im gone|after tonight|soon because)
        (i|ive|have) ..2 (written|wrote|writing|prepared|finished|made) my (will|goodbye*|obituary|
            last will|last letter|final letter|suicide|note|last words|farewell) (and|because|
            tonight|today|for|letter*|$)
        (tell|please tell|let) (my (mom|mum|mother|dad|family|kids|son|daughter|wife|husband|
            parents|children|sister|brother|girlfriend|boyfriend|friends|loved)|everyone|them|him|
            her|you all) (that)? (i|im|know i) ..2 (loved|love|sorry|always loved) (them|him|her|
            you|all)? ADV? (when|goodbye|after|once|before i|bye|but i cant|and goodbye|when im
            gone|im done|it wasnt)
        (forgive me|sorry|im sorry|i am sorry) (for|to)? ..4 (what im about to|what i am about to|
            what i have to do|what i will do tonight|for leaving|leaving you all|cant do this
            anymore|cant go on|when you (read|find) this|goodbye|i have to go forever|by the time
            you)
        (when|if|by the time) (you|anyone|u|somebody|someone|they) (are|is)? (read|reads|reading|
            find|finds|found|get|see|hear) (this|me|it|my (body|letter|note)) ..4 (ill be|i will be|
            i wont|im already|ill already|i am already|it will be too late|dead|gone|i am gone|i am
            no longer|will be over|itll be|dont be sad|forgive me)
        (dont|do not|please dont|no one) ..1 (cry|blame|be sad|be mad|miss|mourn|look) ..3 (when im
            gone|when im dead|after im gone|for me when|my death|when i die|when i am gone|for me
            goodbye|look for me|once im gone|if i die tonight)
        (this is|its|it is|this might be|this will be) (my)? (the)? (last|final) (goodbye|message
            (from me|you|ever|before)|time you|time we|time ill|time i will|post before|letter|day
            of my|night of my|day on earth|day alive|words)
        (made|make|making|found) (my)? peace with (dying|death|leaving this|ending|god and|it and im
            ready|my death)
        (i|ill|im|i will|we) (will|ll)? (see|meet|join) (you|u|you all|mom|mum|dad|him|her) (all)?
            (on the other side|in heaven|in hell|in the next life|in another life|soon in|up there)
        (its|it is|this is|im|i am|i) (time)? (for me)? (to)? (go|leaving|leave|going) (forever|for
            good|to a better place|and (i)? (wont|not|never) (be|come|coming) back|away forever|to
            heaven|to meet|from this (world|life|earth))
        (im|i am|ill be|i will be|ill) ADV? (gone|at peace|free|out of (everyones|your|their|the)
            (way|hair|life|lives)) (soon|tonight|by|tomorrow|forever|for good|finally|at last)
        funeral ..4 (mine|my own|they will cry|after i|ive planned|i planned|want at|songs i want at
            my|who would come|would come)
        (my own|my|own) (funeral|obituary|burial) (planned|plan|planning|songs|would|will|who|
            nobody|soon|next)
        (this is|its|it is|this will be|heres|here is) my (last|final) (post|entry|note|text|letter|
            goodbye|message|words) (take (good)? care|look after|i love|i loved|goodbye|bye|im (so)?
            sorry|sorry|forgive|tell (my|everyone|them)|dont cry|dont look|remember me|thank you
            all)
        (thank*|thanks|sorry|goodbye|bye|love|loved|forgive|everyone|everybody|farewell) ..6 (wont|
            will not|never|not gonna|not going to) ADV? (ever)? (hear|hearing|see|seeing) (from|of)?
            me (again|ANYMORE|ever again)
        (wont|will not|never|not gonna|not going to) ADV? (ever)? (hear|hearing|see|seeing) (from|
            of)? me (again|ANYMORE|ever again) ..2 (goodbye|bye|i love|sorry|forgive|tell (my|
            everyone)|take care of)
        (sorry|forgive me|pity|sad) ..2 (it|this|things|that it|my life) ADV? (had|has|have|needs|
            must|got) ADV? (to)? (end|ends|ended|come to this) (like this|this way|here|so soon|this
            soon|tonight)
        (please tell|tell my|someone tell|pls tell|please let) ..4 (i|that i) ADV? (love|loved|
            always loved|will always love) (them|him|her|you all|everyone) ..2 (im sorry|sorry|
            goodbye|forgive|always|it had|farewell)
        (say|said|saying|sending|leave|leaving|wanted) ..2 (bye|byes|sorry|i love you|love you|thank
            you|thanks) ..3 before (i|im|its) ..2 (go through|do it|end it|die|leave this|KILLME|
            gone for good|too late)
    """,
}
