"""What each clue says for each trap, as tests/flows/traps/train.py learned it.

One clue a line, then hundredths of log-odds in the order of `Trap`, then for none.
"""

from typing import Final

TABLE: Final = """\
kind:all|79 -3 -9 -31 -9 -69
kind:all all|25 -6 -3 -4 -2 -8
kind:all but|9 -4 -23 1 -3 19
kind:all care|-5 -1 2 1 10 -5
kind:all doom|-4 4 -6 -6 13 -2
kind:all fail|1 0 -8 3 5 -7
kind:all good|10 -10 20 -5 -9 -3
kind:all if|-4 -1 1 0 4 0
kind:all low|10 4 -1 -4 -2 -7
kind:all say|-5 -3 2 5 2 0
kind:all self|21 -4 8 5 7 -28
kind:all sure|-5 -1 -3 13 -2 -2
kind:all they|8 -15 10 15 -13 -10
kind:all think|-6 -2 -5 9 3 -3
kind:all will|-6 14 -2 6 0 -16
kind:all worthless|25 -7 -6 -3 -2 -6
kind:but|-18 -22 59 -21 -3 -7
kind:but all|-3 -3 2 0 5 0
kind:but good|-11 -3 -11 -2 -2 27
kind:but low|7 -5 -1 1 -1 0
kind:but not|11 8 -27 10 6 -11
kind:but only|-4 0 23 -5 -5 -7
kind:but scorn|1 -2 6 0 -2 0
kind:but self|-10 -1 -4 3 2 5
kind:but they|-15 -10 49 -8 -2 -15
kind:care|0 7 -29 11 -2 4
kind:care all|2 -6 0 5 2 -3
kind:care but|-3 -3 -1 3 7 -1
kind:care fail|-2 -3 5 1 1 -2
kind:care good|-6 6 3 5 -5 -1
kind:care not|10 -4 -1 4 -4 -3
kind:care only|25 1 -10 -14 -3 1
kind:care self|-12 4 -14 18 8 -16
kind:care so|9 -2 -2 -4 -3 -2
kind:care they|3 -2 -11 8 8 -8
kind:care think|2 5 -8 1 2 -2
kind:care will|10 -12 15 5 -16 -2
kind:doom|4 85 -20 -11 -21 -72
kind:doom all|-6 9 -3 -4 5 -1
kind:doom care|1 -4 7 1 -2 0
kind:doom doom|-3 8 1 2 -7 -2
kind:doom if|0 6 0 -4 -2 -1
kind:doom not|7 -2 -3 -5 3 -1
kind:doom self|5 14 -4 7 -15 -6
kind:doom they|16 -15 -3 -5 12 -2
kind:fail|16 27 -22 -6 15 -66
kind:fail all|3 9 -4 8 -11 -3
kind:fail care|-2 -3 -3 -4 11 -3
kind:fail low|3 3 -5 1 1 -1
kind:fail not|-9 15 -2 1 -4 -1
kind:fail self|-3 17 -3 2 -6 -5
kind:fail so|8 -1 -4 3 -2 -6
kind:fail they|-7 3 7 -3 3 -4
kind:fear|-8 21 -16 11 11 -26
kind:fear low|-6 0 -6 12 2 -3
kind:fear self|-5 15 -1 3 -3 -10
kind:fear they|0 -6 -1 8 2 -1
kind:fear will|0 14 -2 0 -15 0
kind:flaw|43 -9 -7 14 5 -55
kind:flaw flaw|14 -2 -1 -4 -1 -7
kind:flaw self|2 -3 0 6 -2 -4
kind:flaw they|-14 -4 8 7 10 -6
kind:flaw worthless|-8 3 1 7 1 0
kind:for-ever|43 6 -25 -13 16 -54
kind:for-ever all|21 -5 -4 -4 0 -7
kind:for-ever but|-2 -4 -2 -4 -8 13
kind:for-ever care|5 -9 5 4 3 -3
kind:for-ever fail|11 -7 -1 0 1 -3
kind:for-ever good|6 -2 -4 3 13 -13
kind:for-ever low|14 -6 6 1 -9 -3
kind:for-ever say|4 2 -6 7 -3 -2
kind:for-ever self|5 -11 -4 -9 9 8
kind:for-ever so|-7 5 -4 3 7 -3
kind:for-ever they|17 -3 -2 -3 -4 -6
kind:for-ever think|-1 -9 -1 -1 15 -4
kind:for-ever will|-5 0 -5 -1 12 -3
kind:good|12 -24 43 -30 -15 24
kind:good all|8 -7 -11 3 11 -2
kind:good but|-11 0 33 -3 4 -20
kind:good care|6 -1 -3 -3 1 -1
kind:good good|-8 0 4 -1 1 4
kind:good if|-5 0 -3 -2 -10 17
kind:good left-with|5 -1 -2 -1 -2 -1
kind:good not|23 -4 0 -7 -5 -9
kind:good only|-4 -13 30 5 -7 -11
kind:good say|1 -3 9 -4 -2 -2
kind:good scorn|0 4 4 -6 0 -2
kind:good self|-10 -3 5 6 0 11
kind:good so|1 -4 7 -1 1 -4
kind:good they|9 -5 10 -11 20 -15
kind:if|25 16 -26 -19 -8 -21
kind:if all|2 -4 0 2 0 -1
kind:if doom|0 3 0 -3 0 0
kind:if fail|-8 10 -1 3 -5 0
kind:if if|13 -6 -3 5 -5 -8
kind:if low|-5 6 -2 2 1 0
kind:if not|21 -18 -8 -4 -10 14
kind:if self|24 -7 -2 -7 -10 -5
kind:if they|15 15 -13 -10 1 -8
kind:if will|-4 12 -1 -1 -7 -1
kind:left-with|7 13 0 4 -4 -22
kind:left-with all|-8 -1 -2 15 -4 -3
kind:left-with good|-2 0 3 0 5 -4
kind:left-with not|0 -3 0 4 0 0
kind:left-with self|-2 -3 -1 4 4 -2
kind:low|22 6 -17 12 8 -41
kind:low all|3 8 -4 -2 -1 -5
kind:low but|-1 -2 -4 2 -2 8
kind:low care|-2 -1 7 0 -1 -1
kind:low if|-10 8 -2 1 6 0
kind:low not|-13 -1 0 0 -2 17
kind:low only|4 6 -1 -4 -6 0
kind:low self|0 10 -7 11 5 -18
kind:low they|18 -1 -2 -6 -3 -6
kind:not|15 -16 -5 0 9 -38
kind:not all|16 -13 -10 -12 -5 21
kind:not but|-8 -1 12 -2 1 0
kind:not care|36 -20 -19 23 -11 -13
kind:not doom|1 -13 -3 22 0 -5
kind:not fail|11 2 -7 -4 2 -2
kind:not good|32 -10 3 -7 -1 -17
kind:not if|-7 4 0 3 3 -5
kind:not low|-2 -6 6 -10 -3 14
kind:not not|10 0 -1 -4 -6 0
kind:not only|-8 -10 32 0 -6 -11
kind:not say|-5 2 -7 17 -3 -1
kind:not scorn|4 0 0 -5 0 0
kind:not self|0 -15 -7 29 -1 -16
kind:not so|10 -7 -6 -7 4 6
kind:not sure|-4 3 1 -18 -13 35
kind:not they|9 -1 -12 12 4 -12
kind:not think|-15 13 -5 -26 19 14
kind:not will|-11 -8 -7 -1 37 -8
kind:only|-3 -18 68 -13 9 -54
kind:only all|-9 -5 14 2 2 -2
kind:only but|9 -1 -2 -7 -1 0
kind:only care|-5 7 -2 2 2 0
kind:only doom|-1 -6 -2 0 8 -1
kind:only fail|-5 1 -1 3 5 -1
kind:only flaw|12 -2 -6 -1 -1 -3
kind:only good|12 -1 -11 -4 -7 10
kind:only if|-12 -1 2 6 9 -1
kind:only low|-5 -5 -8 10 14 -3
kind:only not|14 -2 8 -11 -4 -3
kind:only only|-1 5 19 -8 3 -19
kind:only self|0 18 -20 19 -4 -10
kind:only so|-2 -4 11 -4 1 -3
kind:only sure|-1 -7 -6 2 12 -4
kind:only they|3 -5 6 11 -4 -13
kind:only worthless|3 2 -3 0 2 0
kind:say|-5 -10 16 13 2 -8
kind:say all|2 7 -9 1 3 -2
kind:say but|1 -2 10 -4 -1 -3
kind:say flaw|0 -5 0 0 11 -4
kind:say good|-2 -8 -5 9 7 -1
kind:say not|-6 4 -5 4 6 -4
kind:say only|-4 6 7 2 -10 -1
kind:say self|-11 6 24 -4 -6 1
kind:say so|2 -1 -1 6 -4 0
kind:say they|1 -5 6 -4 1 -3
kind:scorn|-15 1 -5 36 -3 -27
kind:scorn not|-8 10 -1 -2 -2 0
kind:scorn self|4 1 -12 26 4 -27
kind:scorn so|1 -5 -3 -4 -1 13
kind:scorn they|1 7 3 -14 5 0
kind:self|-13 -2 -29 11 -23 11
kind:self all|19 0 9 6 -3 -28
kind:self but|-15 -5 26 -1 0 -12
kind:self care|-5 0 -11 4 -9 29
kind:self doom|21 8 -4 1 5 -34
kind:self fail|16 1 3 4 -18 -15
kind:self fear|-4 18 -12 2 8 -17
kind:self flaw|30 -7 9 14 -10 -39
kind:self for-ever|9 7 -12 -6 0 -13
kind:self good|-18 20 32 -15 -12 -9
kind:self if|8 8 -7 0 -3 -6
kind:self left-with|1 1 3 7 5 -12
kind:self low|27 1 5 -2 -1 -34
kind:self not|17 12 -17 3 -3 -43
kind:self only|5 -9 -8 6 1 3
kind:self say|8 -13 -7 5 4 4
kind:self scorn|-2 6 2 -4 -2 7
kind:self self|-23 10 10 -4 -8 11
kind:self so|18 2 -7 4 -1 -13
kind:self sure|2 -3 -22 26 16 -22
kind:self they|-1 -7 -22 4 2 16
kind:self think|16 10 12 -8 -7 -22
kind:self will|-26 13 -34 -9 14 14
kind:self worthless|9 -5 11 10 -7 -18
kind:so|11 -8 16 -11 -14 3
kind:so all|12 -1 1 -1 0 -9
kind:so doom|13 -3 -1 -4 -2 -1
kind:so fail|-9 16 -3 -1 -2 -2
kind:so fear|-3 10 1 -4 6 -8
kind:so flaw|8 -7 -2 -4 8 -6
kind:so good|0 -1 -3 0 -1 8
kind:so left-with|0 -3 0 4 0 0
kind:so low|-8 11 -2 0 1 -1
kind:so not|-17 -2 27 -5 1 -6
kind:so scorn|-3 4 6 3 3 -10
kind:so self|21 -20 -19 -15 -10 39
kind:so they|12 -10 -1 9 -7 -5
kind:sure|-26 -6 13 24 5 -20
kind:sure all|-3 -8 -4 15 -3 -3
kind:sure but|0 0 -3 -1 0 9
kind:sure care|-1 0 9 -4 -2 -5
kind:sure doom|-3 9 -3 -8 0 7
kind:sure fail|-7 5 -6 6 5 -3
kind:sure low|-1 -4 -1 14 -2 -1
kind:sure not|4 -2 18 -17 -1 -2
kind:sure scorn|2 -6 -3 3 8 -3
kind:sure self|6 7 10 1 -11 -14
kind:sure so|-1 -3 -3 -1 -6 10
kind:sure they|0 -2 5 13 -8 -5
kind:sure think|-7 -1 -12 16 10 -5
kind:sure will|3 -9 1 -6 8 7
kind:they|-23 -33 -2 74 -36 -24
kind:they all|11 -11 -7 6 0 3
kind:they but|-1 -4 13 -1 -2 -7
kind:they care|1 18 4 -2 -15 -3
kind:they doom|0 20 1 -12 -9 -1
kind:they fail|-11 9 -1 5 1 -4
kind:they fear|-2 -7 -5 16 -4 0
kind:they for-ever|26 -9 -1 9 6 -28
kind:they good|11 -8 -2 11 7 -14
kind:they low|-4 9 2 11 -6 -10
kind:they not|12 5 -13 9 -1 -15
kind:they only|-7 -1 10 15 -3 -11
kind:they say|6 -1 29 -31 9 4
kind:they scorn|3 6 -15 29 1 -24
kind:they self|-8 -13 8 9 1 -9
kind:they so|-6 -3 12 7 -8 -6
kind:they sure|-15 -4 21 11 4 -21
kind:they they|10 -3 2 10 4 -26
kind:they think|-20 2 0 23 -3 -4
kind:they will|-3 2 -5 -15 29 -11
kind:they worthless|5 1 -1 0 1 -1
kind:think|-38 -9 -22 43 7 -20
kind:think all|-1 2 11 -5 2 -4
kind:think care|1 -4 1 0 7 0
kind:think doom|0 -1 -2 5 2 -2
kind:think fail|0 -5 0 1 6 0
kind:think flaw|-4 -1 -3 12 -2 -7
kind:think good|-3 -4 -5 -7 14 6
kind:think low|-1 8 -1 -3 -5 0
kind:think self|-18 -4 -22 41 16 -36
kind:think so|0 -2 -1 -4 -7 15
kind:think they|-8 -2 12 6 13 -16
kind:think will|6 1 5 -4 -9 3
kind:will|-70 3 -48 -36 93 -22
kind:will all|-13 10 3 1 17 -18
kind:will care|-2 -7 -6 -15 21 7
kind:will doom|-12 29 2 7 -11 -17
kind:will fail|-8 7 -6 8 12 -16
kind:will flaw|-4 13 0 -8 1 -5
kind:will for-ever|26 -10 -6 13 -4 -18
kind:will good|-2 -6 -8 2 -6 16
kind:will left-with|-7 13 0 -3 3 -5
kind:will low|-6 -8 0 0 25 -6
kind:will not|-1 -2 1 5 15 -20
kind:will only|-12 -15 6 -3 33 -9
kind:will say|0 -8 -2 -3 19 -4
kind:will scorn|1 -6 7 6 -5 -1
kind:will self|-3 21 0 -6 5 -11
kind:will so|-3 16 -2 -6 -6 0
kind:will sure|0 -1 -3 -1 -4 8
kind:will they|12 5 -2 -10 -12 9
kind:will think|5 -4 2 -11 0 9
kind:will will|-4 -12 1 -4 9 8
kind:will worthless|-7 1 -1 -1 12 -2
kind:worthless|53 -20 -12 6 2 -36
kind:worthless doom|1 4 1 2 -5 0
kind:worthless self|6 1 -4 0 -2 -3
kind:worthless they|1 -4 -3 7 5 -7
pair:, and|11 -17 -6 -18 7 26
pair:, at|4 -3 6 -4 0 -3
pair:, but|-23 -11 36 -5 14 -11
pair:, did|0 -2 -2 1 -2 7
pair:, every|16 -7 -4 -2 -3 0
pair:, everything|-8 12 -3 -3 0 0
pair:, for|1 1 -2 5 1 -2
pair:, found|-4 -3 -2 -3 -2 9
pair:, friend|-2 -3 -4 -4 -3 10
pair:, from|0 2 -4 -9 12 0
pair:, full|15 -2 -2 -6 -4 -3
pair:, got|5 -5 4 -5 -2 -1
pair:, he|-7 -4 -4 19 -3 -3
pair:, i|4 7 -16 2 8 -12
pair:, in|11 -2 -1 -7 1 0
pair:, it|-9 18 6 -6 -14 3
pair:, let|-1 -2 -1 0 0 7
pair:, lose|-1 -6 -1 0 5 0
pair:, my|-4 33 -4 -1 -18 -4
pair:, no|-2 -3 5 -2 2 -1
pair:, not|-2 -5 8 -2 1 -2
pair:, nothing|-7 12 -3 -2 -1 -2
pair:, only|-7 0 -1 6 4 -3
pair:, ours|4 -1 -1 -1 0 0
pair:, she|-12 1 18 8 -5 -12
pair:, so|26 -21 7 -17 -15 16
pair:, the|-3 9 5 -3 0 -5
pair:, then|1 12 -1 -1 -9 -1
pair:, there|12 -4 -5 2 -1 0
pair:, they|-14 -11 -9 18 17 -5
pair:, this|-7 2 -3 6 -5 -1
pair:, we|4 11 0 0 -5 -6
pair:, which|8 -9 7 -3 -1 -1
pair:100 $|-1 6 -1 -1 2 -1
pair:? $|1 8 -1 0 7 -1
pair:^ a|13 29 3 -14 -16 -15
pair:^ all|0 4 5 -4 -15 12
pair:^ any|3 -1 10 -1 -9 -3
pair:^ at|3 7 -6 -10 8 -3
pair:^ brb|-3 -2 -2 -2 -3 9
pair:^ broke|1 8 -2 -4 -2 -4
pair:^ can|-9 -4 2 -4 3 13
pair:^ child|5 10 -1 1 -8 -4
pair:^ dad|-1 0 -2 -3 0 8
pair:^ does|1 2 0 7 0 -5
pair:^ either|12 -4 -1 -7 -1 -1
pair:^ even|-5 -2 10 -5 5 -3
pair:^ every|10 3 -4 -5 -1 -3
pair:^ everyone|-2 -7 -5 9 -6 14
pair:^ everything|22 5 -3 -5 -15 -5
pair:^ feeling|0 -2 -2 0 0 6
pair:^ god|0 -1 0 5 0 0
pair:^ good|0 -4 12 -5 -3 -1
pair:^ half|9 0 -2 0 -2 -1
pair:^ he|6 -5 4 13 -9 -9
pair:^ heart|-6 9 -2 -1 -1 -6
pair:^ her|-3 -3 -3 7 -2 -2
pair:^ his|-1 11 -2 0 -9 -1
pair:^ how|6 4 -5 -3 -3 4
pair:^ i|11 -2 -11 -54 -6 33
pair:^ if|48 -11 -8 -4 -34 4
pair:^ ill|-6 -3 -2 -5 19 -3
pair:^ in|-2 -4 -4 18 -7 -1
pair:^ is|12 -7 2 2 -3 -7
pair:^ it|6 10 1 -13 4 7
pair:^ its|-5 -4 -3 -1 -1 8
pair:^ just|-1 3 -4 -4 -2 9
pair:^ kids|5 -2 -2 -3 1 -1
pair:^ last|7 5 -4 -4 3 -5
pair:^ letter|-1 3 0 0 -5 0
pair:^ like|16 1 0 -13 -1 0
pair:^ maybe|5 -1 -8 -4 1 11
pair:^ my|-1 -4 -2 -8 -5 17
pair:^ never|-7 -4 -2 -3 -3 19
pair:^ no|1 -12 -16 24 -11 11
pair:^ nobodys|-1 -2 -1 -1 6 -5
pair:^ none|0 0 4 -1 0 -2
pair:^ not|6 -2 -4 -4 -4 9
pair:^ nothing|-3 -10 -6 0 7 14
pair:^ now|-10 3 -8 10 6 -1
pair:^ okay|-2 -3 0 -1 -1 7
pair:^ old|5 1 -1 0 1 -1
pair:^ once|13 -1 -2 -2 -3 -4
pair:^ one|-21 24 -1 -2 -16 13
pair:^ other|-2 -1 8 -1 0 -4
pair:^ our|3 3 -8 -5 -5 12
pair:^ people|6 10 -13 9 5 -17
pair:^ real|-3 -4 10 -1 -1 -6
pair:^ rich|12 -1 -2 -3 -1 -8
pair:^ see|0 0 0 0 -1 5
pair:^ she|3 -7 -9 6 -13 4
pair:^ should|-2 4 -4 -7 11 -2
pair:^ situation|5 -1 -2 -12 -1 12
pair:^ so|-1 -8 12 -5 0 2
pair:^ some|-8 -5 0 0 3 13
pair:^ something|-2 21 -1 -12 0 -5
pair:^ strangers|-3 -2 -1 12 -3 -7
pair:^ ten|0 9 -2 3 -8 0
pair:^ thanks|0 0 -2 0 0 6
pair:^ that|-9 11 10 -9 -10 4
pair:^ the|-36 13 -13 24 -11 11
pair:^ then|-11 6 5 -1 3 -1
pair:^ there|7 -2 -13 -1 8 1
pair:^ they|-25 -1 31 16 -3 -22
pair:^ things|0 -3 -2 1 -4 10
pair:^ thinking|-1 -1 -3 -7 14 0
pair:^ this|-10 24 -9 3 -1 -7
pair:^ thought|7 2 2 -8 0 -4
pair:^ three|-3 0 8 -3 -1 0
pair:^ today|-3 -4 -2 -3 -2 13
pair:^ two|8 -1 1 -3 0 -2
pair:^ we|-5 -1 -9 -10 0 22
pair:^ went|0 -1 -2 -1 -1 8
pair:^ what|-13 21 -16 -3 7 5
pair:^ when|9 -15 5 -2 4 -3
pair:^ whenever|-2 -5 2 6 -1 0
pair:^ whoever|-1 -3 -1 -1 6 -4
pair:^ why|13 0 2 -8 1 -7
pair:^ will|0 -8 -1 -1 10 0
pair:^ yes|-4 -2 0 -3 -3 8
pair:^ you|25 -5 -5 3 -4 -15
pair:a b|4 -3 4 -5 -6 5
pair:a bad|17 -9 -6 3 2 -9
pair:a bee|1 4 0 2 -5 -1
pair:a bit|-6 2 -7 0 3 8
pair:a boy|0 1 -3 8 -4 -1
pair:a break|17 -5 -2 0 -3 -8
pair:a burden|-7 4 -2 14 -1 -8
pair:a cake|1 0 7 -3 -2 0
pair:a car|0 2 -7 0 -1 7
pair:a card|-1 -1 7 -2 -1 -3
pair:a career|-5 -5 1 2 6 0
pair:a catastrophe|-2 8 1 4 -6 -1
pair:a cavity|-3 12 -1 -1 -10 -1
pair:a chapter|0 0 0 0 -6 7
pair:a cheat|13 -1 -2 -2 -3 -4
pair:a check|0 0 0 0 -1 4
pair:a cold|-2 4 2 -2 -3 2
pair:a cough|-4 10 -6 -1 -1 -1
pair:a day|0 -3 -3 1 -4 10
pair:a dentist|-4 -3 -2 -5 -2 14
pair:a disaster|9 -7 -1 3 0 -4
pair:a ditch|-2 11 -3 -4 -2 -4
pair:a doctor|-2 1 0 4 1 -2
pair:a failure|14 -4 -3 -3 -2 -6
pair:a fake|0 0 5 -2 -2 0
pair:a few|12 2 -5 5 6 -16
pair:a film|-3 -4 -1 -3 -3 9
pair:a fraud|-13 -1 12 1 -1 -2
pair:a freak|-2 -2 0 10 -2 -6
pair:a full|-2 -3 0 6 3 -2
pair:a glove|-5 -4 -2 -2 -3 10
pair:a good|8 9 -22 3 0 2
pair:a great|-4 -1 8 -3 -1 0
pair:a grumpy|1 2 1 1 1 -2
pair:a hard|0 -2 -5 0 0 7
pair:a headache|-1 -5 0 0 0 8
pair:a home|2 -6 -1 -3 11 -5
pair:a hundred|-1 -4 8 -2 2 -6
pair:a jellyfish|-3 7 -1 -1 -5 -1
pair:a lighthouse|-1 0 0 -1 0 6
pair:a little|1 1 -8 0 -5 11
pair:a loser|7 0 -1 -4 1 -4
pair:a lot|-2 7 4 4 10 -15
pair:a lump|-2 10 0 -4 -3 -1
pair:a market|-4 -3 -1 -2 -3 8
pair:a matter|-3 -3 -2 -2 9 0
pair:a mess|7 -6 -1 8 -1 -6
pair:a million|-2 7 0 -2 -3 0
pair:a minute|-2 0 10 -3 -2 -6
pair:a mistake|-7 6 -2 0 -6 9
pair:a month|0 -10 -1 4 12 -5
pair:a morning|8 0 -2 -3 0 0
pair:a movie|-1 -2 0 -1 -5 8
pair:a name|2 1 1 2 -4 0
pair:a nervous|-2 12 1 2 -8 -2
pair:a new|-2 14 0 -9 -19 17
pair:a nice|-2 -2 6 -1 0 0
pair:a photo|-5 0 0 -1 0 6
pair:a plate|-3 7 -1 -1 -1 -5
pair:a pottery|-2 -7 -1 -1 4 8
pair:a pupil|0 12 0 -1 -11 0
pair:a raise|0 0 -3 -1 4 0
pair:a real|10 -4 10 -4 -3 -10
pair:a shark|-3 13 -1 -2 -9 0
pair:a shy|-9 8 2 3 2 -3
pair:a singer|1 6 -1 -2 0 -2
pair:a slob|2 -1 0 5 -5 0
pair:a small|1 -5 4 -2 6 -3
pair:a story|-1 0 0 -1 0 6
pair:a stranger|-2 -1 12 -6 -1 -1
pair:a stroke|-2 16 -2 0 -3 -6
pair:a teacher|-3 -2 -6 -3 -1 11
pair:a teenager|0 6 -2 -6 6 -2
pair:a terrible|18 -20 -2 3 5 -4
pair:a thing|6 -2 1 -3 4 -2
pair:a tiny|-1 7 -1 -1 1 -2
pair:a vegetarian|1 4 1 2 -5 0
pair:a walk|0 -2 0 0 -3 6
pair:a wash|1 -3 1 0 4 0
pair:a waste|16 -3 -6 0 -4 -2
pair:a way|-1 -4 -4 0 11 -2
pair:a wheelchair|1 1 1 3 -6 0
pair:a word|9 11 -2 -7 -5 -8
pair:a year|0 3 2 13 -11 -4
pair:able to|-7 8 -2 2 -1 -1
pair:about anyone|9 -1 -5 -6 -1 -1
pair:about going|8 3 5 -1 -12 -1
pair:about having|-1 1 -1 5 0 -1
pair:about her|-1 6 3 -7 6 -2
pair:about his|-1 -1 -2 -5 0 10
pair:about it|-6 4 9 0 7 -14
pair:about me|3 -4 -1 6 3 -5
pair:about my|-4 -6 -10 10 15 -4
pair:about ours|1 0 0 5 -1 -1
pair:about several|0 0 0 -1 0 3
pair:about the|-4 0 1 -7 5 5
pair:about thirty|-1 0 -1 -2 -1 8
pair:about to|-7 13 -2 -1 -2 0
pair:absolute horror|-6 12 0 0 1 -4
pair:accident a|3 3 -5 1 1 -1
pair:accomplishment $|-1 -1 5 0 -1 0
pair:achievement $|-7 0 11 -1 -1 -4
pair:act $|10 -1 -3 -2 -1 -4
pair:act but|1 -2 6 0 -2 0
pair:acts tells|1 0 -9 9 1 0
pair:afraid i|-4 12 0 -2 -6 -4
pair:afraid to|-1 -3 -4 8 -1 0
pair:after a|-5 1 2 -3 -6 9
pair:after class|2 2 1 -3 2 0
pair:after my|-6 -3 2 9 -1 -1
pair:after work|0 -1 0 0 -3 5
pair:afternoon $|-3 -4 6 -2 -7 9
pair:again $|3 10 7 -2 -12 -7
pair:again ,|4 -6 -3 -2 6 -1
pair:again tonight|0 1 0 1 6 -2
pair:against me|5 0 -3 -1 0 -4
pair:age ,|0 -1 0 -9 12 0
pair:age it|-1 -2 -3 5 -2 0
pair:ago but|3 3 -5 1 1 -1
pair:alderley $|0 -2 -3 0 0 7
pair:all $|29 -3 -2 -18 -9 3
pair:all better|-5 -1 -4 6 -1 -1
pair:all cold|9 -1 -1 -5 -2 -3
pair:all comes|-6 12 -1 0 -5 -6
pair:all day|-5 -6 8 -1 5 3
pair:all good|-8 -1 -1 -1 0 13
pair:all knew|-1 1 -1 5 0 -1
pair:all live|-5 -5 -2 -1 -3 10
pair:all men|8 -1 0 -1 -1 -3
pair:all my|7 4 -5 2 -5 -2
pair:all of|10 -2 -11 9 -2 -4
pair:all right|-10 -4 -3 -3 -2 25
pair:all see|-2 3 -1 1 -2 0
pair:all sound|0 0 0 -1 0 3
pair:all the|-4 7 8 8 6 -20
pair:almost two|-1 3 -1 5 1 -5
pair:alone $|4 -4 -5 5 2 -4
pair:alone ,|-8 12 -2 -1 1 -1
pair:already decided|-3 -1 -2 8 -2 -2
pair:always a|16 -4 -2 -2 -4 -5
pair:always are|-1 0 0 -3 7 0
pair:always be|18 -10 0 0 -7 -1
pair:always been|-17 5 4 10 4 -5
pair:always do|-5 -4 -3 -5 16 -4
pair:always end|8 -5 0 7 -6 -2
pair:always kind|-4 9 -2 1 0 0
pair:always let|16 -2 -1 -4 -2 -5
pair:always mess|5 0 0 1 -1 -2
pair:always worked|-6 4 -4 3 6 -2
pair:am $|-9 -7 13 8 -3 -4
pair:am a|7 -7 4 8 -3 -10
pair:am about|-5 5 0 0 1 0
pair:am afraid|-4 8 -2 1 -6 -6
pair:am always|11 -4 1 -2 1 -5
pair:am an|8 -1 1 -2 -1 -4
pair:am annoying|-8 -1 0 12 -1 -2
pair:am at|-9 -10 -1 -2 7 14
pair:am back|2 -1 -4 2 3 0
pair:am being|-1 -1 0 8 -1 0
pair:am broken|6 -1 -2 0 -2 -5
pair:am completely|9 -2 -2 -3 2 -3
pair:am cooking|-5 -3 -1 -2 -1 8
pair:am definitely|-5 11 -2 -6 -2 -4
pair:am drowning|-3 12 1 -2 1 -4
pair:am dying|-7 19 -2 -3 -3 -8
pair:am either|6 -3 -2 0 -3 -1
pair:am fine|-5 -4 -3 -4 -3 11
pair:am from|-4 -3 -1 -2 -1 8
pair:am getting|-1 0 -1 -2 9 -1
pair:am going|-6 -10 0 -1 5 12
pair:am good|-6 -4 3 -2 -1 10
pair:am grateful|-1 0 0 -1 0 6
pair:am happy|-4 -2 -2 -1 0 9
pair:am having|-5 13 -3 -2 -2 -1
pair:am hideous|6 -1 -1 1 0 -1
pair:am hopeless|18 -3 0 -5 -5 -2
pair:am in|-4 15 0 0 -2 -10
pair:am invisible|1 -3 -2 12 -4 -8
pair:am just|11 -8 -2 1 1 -2
pair:am learning|-1 -1 -3 0 0 8
pair:am looking|2 2 -2 1 1 -2
pair:am losing|-4 9 1 3 -3 -4
pair:am making|-6 -5 7 -9 -2 10
pair:am never|-2 8 -4 1 -3 -1
pair:am no|12 -1 -5 -3 -2 -1
pair:am not|-7 -13 3 12 4 -2
pair:am nothing|13 -3 -5 -2 1 -2
pair:am overwhelmed|-5 6 -2 0 0 0
pair:am pathetic|9 0 -2 -6 0 -5
pair:am pleased|-1 -3 -1 0 0 8
pair:am proud|-2 -1 -7 -1 -1 15
pair:am quiet|-4 2 -1 4 1 0
pair:am relieved|-2 -4 -1 -3 -2 9
pair:am scared|-6 10 -2 -2 6 -8
pair:am shaking|-1 7 -1 -1 1 -2
pair:am so|-13 19 -2 4 10 -15
pair:am sorry|-2 -8 8 2 3 -1
pair:am stupid|7 -1 1 9 -14 -1
pair:am terrified|-4 7 1 -1 3 -3
pair:am the|37 -28 -6 6 -6 -4
pair:am two|-1 9 0 -1 -9 -1
pair:am ugly|12 -3 0 -2 -2 -6
pair:am weak|15 0 -2 -12 1 -5
pair:am worried|-3 3 0 0 3 0
pair:am worthless|6 -2 -1 -2 0 -3
pair:an absolute|-6 12 0 0 1 -4
pair:an accomplishment|-1 -1 5 0 -1 0
pair:an awful|8 -11 -1 6 -4 0
pair:an hour|-5 17 -8 -8 -2 7
pair:an idiot|15 -5 -4 0 -3 -6
pair:an instrument|-2 0 -4 -3 -1 10
pair:an interview|-7 -8 0 -2 4 7
pair:an old|-2 -5 10 1 1 -6
pair:an umbrella|-2 -3 -2 -1 -5 10
pair:and be|-1 -3 -1 -2 6 -2
pair:and beans|-2 -2 -1 -1 -4 9
pair:and called|-2 -3 -2 -6 -2 9
pair:and corrected|1 -3 0 0 1 5
pair:and die|2 2 2 4 -7 -1
pair:and end|-1 9 -1 -2 -7 -1
pair:and everything|-1 4 1 3 -3 0
pair:and fat|14 -2 -1 -4 -1 -7
pair:and friday|0 0 0 -1 0 3
pair:and go|2 4 -3 0 1 -3
pair:and goes|0 -1 0 3 4 -3
pair:and hang|1 -4 0 7 -2 0
pair:and he|-1 -2 8 -3 -2 3
pair:and i|2 5 -19 -15 -5 47
pair:and it|-9 10 -7 -12 1 18
pair:and later|0 -1 0 -2 0 6
pair:and my|-1 -3 -7 14 15 -15
pair:and not|-1 -1 16 -6 -2 -2
pair:and now|1 19 -2 -4 -7 -6
pair:and people|-6 -2 4 4 -4 -1
pair:and poor|12 -1 -2 -3 -1 -8
pair:and see|-4 -2 -2 13 -2 -8
pair:and she|4 -4 5 -7 -1 4
pair:and smiled|0 -1 6 -3 -2 -1
pair:and some|-4 -3 2 2 3 1
pair:and soon|2 1 1 2 -4 0
pair:and stammer|1 -1 1 2 9 -8
pair:and take|-1 10 0 1 -5 -4
pair:and that|4 2 -6 -8 -10 20
pair:and the|-5 -3 7 7 -1 -5
pair:and then|-3 -15 -3 8 4 11
pair:and there|-9 3 5 2 3 -3
pair:and theres|-4 7 1 1 -1 -1
pair:and they|7 -3 11 -13 0 -3
pair:and think|-1 -2 -1 4 4 -4
pair:and through|5 -1 -2 1 1 0
pair:and we|-5 6 -2 -1 -7 11
pair:and went|-1 -3 0 -3 4 6
pair:and whose|0 0 0 -1 0 3
pair:and will|2 1 1 5 -7 0
pair:and wish|-1 -3 -1 9 -2 -2
pair:and work|7 -1 0 2 1 -9
pair:and works|-5 5 0 3 2 -3
pair:annoyed her|-1 -1 -1 10 -1 -6
pair:annoyed with|0 5 0 0 -3 0
pair:annoying everyone|-8 -1 -2 10 -1 -2
pair:anxious about|-4 5 0 0 9 -8
pair:any $|-4 3 6 -2 0 0
pair:any more|-7 -1 -3 7 1 0
pair:anybody $|2 -1 6 -1 -4 -2
pair:anymore $|-8 3 -5 7 7 -9
pair:anyone $|6 -2 8 2 -9 -5
pair:anyone but|9 -1 -5 -6 -1 -1
pair:anything $|-9 -1 22 -1 -2 -8
pair:anything right|18 -7 -5 -6 -4 -4
pair:anyway so|-2 0 -1 -1 5 0
pair:anywhere than|-3 -1 0 9 -4 0
pair:apologized the|7 0 1 7 -11 -5
pair:applicants $|-1 -2 13 -8 -1 -2
pair:apply for|-4 -5 1 -1 10 0
pair:approaches and|0 0 0 -1 0 3
pair:are all|16 1 -8 8 -9 -11
pair:are evil|12 -1 -2 -3 -1 -8
pair:are fine|-4 -3 3 3 4 -1
pair:are finished|-1 10 -2 1 0 -13
pair:are going|-6 12 -8 -3 -2 3
pair:are good|7 -1 2 0 0 -8
pair:are liars|8 -1 0 -1 -1 -3
pair:are not|-5 2 -2 1 4 -1
pair:are only|14 0 -6 -6 0 0
pair:are polite|-1 -3 -3 6 -1 -1
pair:are shaking|1 1 1 3 -6 0
pair:are short|-5 -3 -1 -1 -2 8
pair:are talking|1 2 1 0 2 0
pair:are useless|-3 1 15 -4 0 -4
pair:are with|-1 0 0 -3 7 0
pair:argue at|1 -2 1 -2 6 -2
pair:argument with|9 -3 -3 1 3 -6
pair:arguments ,|4 -1 -1 -1 0 0
pair:around $|-3 -3 1 9 -2 -1
pair:around the|7 -2 -2 -4 -2 -2
pair:around to|-1 3 -2 5 -7 0
pair:as a|-6 5 0 11 -6 -3
pair:as bad|7 -4 -2 0 2 -4
pair:as coming|8 -4 -2 -1 -3 -3
pair:as good|-2 -1 20 -13 0 -1
pair:as i|-1 -7 -6 6 10 -1
pair:as soon|-1 -5 -1 -2 9 -1
pair:as though|-1 5 -6 -3 7 0
pair:as well|7 8 -9 -2 -1 -3
pair:ashamed of|-3 -3 -1 3 5 -1
pair:ask $|-5 5 -4 5 2 -1
pair:ask for|4 -1 -5 -1 4 0
pair:ask him|-5 -7 -2 -3 1 15
pair:ask what|4 2 0 -9 1 3
pair:asked him|0 4 4 -6 0 -2
pair:asthma so|0 0 1 0 2 0
pair:at all|38 -3 -2 -15 -12 -4
pair:at anything|10 -3 3 -1 -6 -3
pair:at cooking|-5 -2 -8 -3 -1 13
pair:at everyone|-1 -1 4 -2 0 0
pair:at everything|12 -3 -3 -4 -3 -5
pair:at her|-3 0 -3 8 -3 -2
pair:at home|-1 -3 -3 -6 2 10
pair:at how|-4 -2 -3 9 -2 -3
pair:at it|1 0 -2 -2 9 -2
pair:at me|-8 1 -3 27 -5 -16
pair:at my|-4 11 5 0 4 -10
pair:at our|0 6 -2 2 1 -3
pair:at sports|0 7 -4 3 3 -8
pair:at the|-17 -6 3 7 3 12
pair:at three|-5 11 -2 -6 -2 -4
pair:at work|-2 0 16 0 3 -14
pair:ate one|14 -7 -1 0 -1 -3
pair:away $|1 6 0 -2 5 -8
pair:awful $|0 -9 11 0 6 -5
pair:awful teacher|10 -5 -3 -2 -2 -2
pair:b and|-1 -3 -1 0 0 8
pair:baby $|-3 3 -5 3 -7 6
pair:baby is|1 -5 0 1 5 0
pair:back $|-6 -3 -3 8 7 -6
pair:back ,|-2 -4 -5 14 -3 -1
pair:back in|-2 -2 -3 -8 -1 14
pair:back normal|-2 -4 -1 -3 -2 9
pair:back to|10 -3 3 -3 1 -6
pair:back together|-2 0 3 0 5 -4
pair:bad $|17 -6 -1 0 -3 -4
pair:bad ,|2 -1 1 -4 6 0
pair:bad about|1 0 0 5 -1 -1
pair:bad as|7 -4 -2 0 2 -4
pair:bad daughter|9 -2 -1 -3 -2 -5
pair:bad day|-9 -5 -3 -4 -5 18
pair:bad grade|-5 14 1 -2 -5 -2
pair:bad one|4 3 -1 -2 -4 0
pair:badly hurt|3 3 -5 1 1 -1
pair:badly on|-1 -4 0 0 0 9
pair:badly that|-5 12 -2 0 -2 0
pair:bake bread|-4 0 0 0 0 7
pair:band will|-1 -5 -1 -1 7 -4
pair:bank clerk|1 -4 1 7 1 -4
pair:bank closed|2 5 0 1 -6 -1
pair:bar $|-1 0 7 -2 -1 -5
pair:barked at|4 5 1 -3 -7 -1
pair:bday $|-3 -3 -2 -2 4 3
pair:be a|20 -6 -6 4 2 -13
pair:be able|-9 7 -1 3 0 0
pair:be alone|13 -4 -3 8 -14 -1
pair:be anywhere|-3 -1 0 9 -4 0
pair:be bad|-1 0 1 -2 6 0
pair:be disappointed|0 -3 0 -6 10 0
pair:be enough|15 -4 0 0 -10 -2
pair:be expelled|-2 7 -1 0 -5 -1
pair:be fired|-4 7 1 2 -4 0
pair:be good|4 -3 0 6 -1 0
pair:be happy|3 5 -4 11 -6 -5
pair:be humiliated|-2 5 1 -1 1 0
pair:be in|3 4 1 -3 1 -5
pair:be irritated|1 -4 0 7 -2 0
pair:be like|1 -6 -1 -3 10 -2
pair:be liked|7 1 -2 0 0 -1
pair:be lonely|-1 -6 0 0 8 -2
pair:be nice|4 -2 2 -5 -5 6
pair:be okay|-2 5 1 -2 -10 10
pair:be otherwise|10 -2 0 -1 -10 -1
pair:be proud|-10 -1 18 0 -3 -2
pair:be rubbish|-2 -2 -1 -1 7 -3
pair:be seriously|0 9 0 -5 1 0
pair:be something|-1 12 -2 -5 -1 -6
pair:be stuck|-2 -6 0 -1 8 0
pair:be that|-5 -3 12 -3 0 0
pair:be the|3 8 -1 4 -10 -5
pair:be thirty|-1 -2 -1 3 -11 11
pair:be two|0 0 0 0 -12 14
pair:beans $|-2 -2 -1 -1 -4 9
pair:beat me|-1 -3 -1 -2 8 -3
pair:beat my|-1 -2 9 -4 0 -1
pair:because her|-1 0 -1 -1 0 6
pair:because i|2 -7 -13 5 10 2
pair:because no|-2 -1 11 -8 -3 0
pair:because of|-4 9 -7 -8 -5 14
pair:bed $|-2 -1 1 2 6 -1
pair:bee $|8 1 -1 1 -7 -2
pair:been a|-2 3 9 0 -3 -8
pair:been drunk|0 -1 7 -3 0 -1
pair:been kidnapped|-2 10 -3 -6 -2 -2
pair:been the|-9 1 3 4 4 -1
pair:been thinking|-1 -1 3 -4 4 0
pair:been to|-2 -4 -2 -2 -8 13
pair:been with|7 3 -1 -10 1 0
pair:before $|-9 7 10 6 -4 -2
pair:before it|-2 0 -6 -1 11 0
pair:beginning $|3 3 -6 -1 5 -2
pair:behind that|-7 9 0 1 1 0
pair:being alone|-5 4 1 0 6 -3
pair:being hurt|11 -5 -1 -2 -4 -2
pair:being judged|-1 -1 0 8 -1 0
pair:being sacked|-5 11 -2 -6 -2 -4
pair:best friend|-4 6 -8 6 5 -5
pair:best in|-7 0 -1 2 2 0
pair:bet the|-3 -4 -1 13 -3 0
pair:better $|2 -4 12 0 1 -12
pair:better off|2 -3 -6 10 -6 -1
pair:between sessions|0 0 0 -1 0 3
pair:beyond repair|8 -2 -2 -3 -2 -5
pair:big deal|-3 -1 10 -1 -2 -7
pair:bill and|1 8 1 1 -7 -2
pair:birthday $|6 -2 -3 -2 2 0
pair:bit in|3 4 -11 5 -1 -2
pair:bite someone|4 5 1 -3 -7 -1
pair:blame me|0 1 0 4 1 -3
pair:blood test|-2 4 -2 -4 -1 7
pair:blue dress|0 0 0 0 -4 6
pair:blue one|-2 -2 -1 -5 -2 9
pair:blush and|1 -1 1 2 9 -8
pair:bomb the|1 1 1 -3 5 -2
pair:book club|3 -3 -2 2 -2 0
pair:bore them|5 -3 -1 -2 1 -5
pair:boring $|-2 -2 -7 0 -1 10
pair:boss brought|0 0 0 -1 0 4
pair:boss gave|1 2 6 -10 2 5
pair:boss is|-1 -6 -1 13 -2 -3
pair:boss likes|11 0 -5 -5 5 -4
pair:boss said|-1 7 -2 -1 0 -1
pair:boss wants|-5 11 -2 -6 -2 -4
pair:bother people|-5 0 -3 13 -3 -6
pair:bought me|-3 -1 -2 5 -8 7
pair:bound to|-5 -8 -3 -2 25 -11
pair:boy $|0 -1 -2 8 -2 0
pair:boyfriend bought|-3 -2 -2 -4 -1 8
pair:boyfriend wants|-1 12 -1 -4 -7 -1
pair:brb getting|-3 -2 -2 -2 -3 9
pair:bread every|-4 0 0 0 0 7
pair:break $|10 3 -4 0 -11 1
pair:break his|-1 7 1 1 -6 1
pair:breakdown $|-2 9 -2 -1 -2 0
pair:broke a|-4 10 -1 -3 -2 -4
pair:broke down|9 -8 -2 0 -1 -3
pair:broke up|-4 0 2 2 5 -4
pair:broken beyond|8 -2 -2 -3 -2 -5
pair:brother more|1 -2 -1 9 -1 -4
pair:brought cookies|0 0 0 -1 0 4
pair:brought my|-2 -4 -2 10 -2 -3
pair:brought something|-2 -1 -1 -4 -1 11
pair:brought us|0 0 4 -3 0 0
pair:built a|0 -1 0 -2 0 7
pair:burden to|-7 2 -1 16 -1 -4
pair:bus $|-3 -2 -1 -1 -1 11
pair:busy $|-3 2 -7 9 3 -3
pair:busy and|-2 -3 -2 -6 -2 9
pair:but everyone|-4 -1 9 -1 -1 -3
pair:but fun|-1 -1 -3 0 0 8
pair:but herself|9 -1 -5 -6 -1 -1
pair:but i|0 -12 6 1 4 2
pair:but it|-6 -6 15 -4 -10 12
pair:but my|1 8 -4 -1 -2 -2
pair:but not|11 9 -25 9 0 -6
pair:but people|-2 -1 7 0 -1 -2
pair:but she|-2 1 9 -5 0 -3
pair:but sick|1 -2 6 0 -2 0
pair:but that|-2 -1 14 2 -1 -4
pair:but the|-2 -6 18 6 -1 -11
pair:but they|-2 -3 12 -12 9 -4
pair:by a|0 10 1 1 -9 -1
pair:by all|-8 -3 -2 15 -3 -3
pair:by christmas|-1 -5 -1 0 7 -1
pair:by everyone|7 1 -2 0 0 -1
pair:by miles|10 -6 1 2 -5 -1
pair:by myself|-2 -12 12 -5 9 -3
pair:by next|1 -4 1 1 10 -4
pair:cake ,|3 -1 4 -4 1 -1
pair:call ,|0 -4 0 8 -2 0
pair:call my|0 -1 0 0 -6 7
pair:called $|-2 10 -2 1 -1 -2
pair:called me|1 -3 2 -7 -3 9
pair:came back|-1 -3 2 -4 -1 8
pair:came home|0 -1 -1 7 -1 -6
pair:came second|8 -4 -2 -1 -3 -3
pair:can do|-11 -12 23 -6 3 3
pair:can make|0 0 0 -1 0 3
pair:can never|0 14 -1 -6 -3 -2
pair:can not|25 12 -10 -9 -13 -11
pair:can tell|-2 0 -3 11 1 -5
pair:can think|3 1 -4 2 1 0
pair:cancel $|-1 -5 -1 -1 7 -4
pair:car $|-4 -7 -1 -6 -1 20
pair:car accident|3 3 -5 1 1 -1
pair:care about|8 -1 -1 -2 3 -6
pair:cared $|-6 -2 -3 12 -2 -4
pair:career and|-5 -3 1 2 5 0
pair:career as|1 6 -1 -2 0 -2
pair:cares about|1 -1 1 1 -1 1
pair:cares what|-3 -1 -1 10 -1 0
pair:cat $|-4 5 -2 -5 0 3
pair:catch up|-7 9 0 1 1 0
pair:cats $|1 -5 0 -1 4 0
pair:cavity $|-3 12 -1 -1 -10 -1
pair:cc would|1 -2 0 4 -2 0
pair:change $|-3 -1 0 4 1 -2
pair:change it|6 -4 0 2 0 -5
pair:change the|-9 -5 -3 -4 -5 18
pair:changed $|-7 5 0 2 3 -1
pair:chapter to|-1 -4 0 0 0 9
pair:chapter tonight|0 0 0 0 -6 7
pair:cheat $|13 -1 -2 -2 -3 -4
pair:cheat always|13 -1 -2 -2 -3 -4
pair:check up|0 0 0 0 -1 4
pair:chess $|-4 -4 5 -7 -3 9
pair:child coughs|1 13 0 2 -7 -3
pair:children $|-9 9 -2 7 0 -4
pair:children and|8 3 -3 -4 -3 -3
pair:children will|0 -3 0 -3 7 0
pair:choose ?|0 0 0 -1 0 3
pair:christmas ,|-1 -1 1 -2 7 -3
pair:class $|0 -7 0 -3 10 1
pair:class is|-3 -3 -1 2 -2 6
pair:class on|0 0 0 0 -3 5
pair:classmates laughed|1 1 -2 5 1 -2
pair:clean the|-3 -3 -1 -2 -6 10
pair:clerk thought|1 -4 1 7 1 -4
pair:climb he|-1 7 1 1 -6 1
pair:close to|0 0 0 1 -2 3
pair:close up|1 4 0 2 -5 -1
pair:closed early|2 5 0 1 -6 -1
pair:clown act|1 -2 6 0 -2 0
pair:club $|-2 9 -1 -1 0 -1
pair:cold $|9 3 3 -7 -3 -5
pair:cold outside|-3 -3 -3 -2 -3 9
pair:collapsing $|-3 11 -2 -3 -2 -6
pair:colleague cc|1 -2 0 4 -2 0
pair:college but|3 4 -11 5 -1 -2
pair:come $|-1 -2 -3 1 6 0
pair:come back|1 -2 0 1 -4 5
pair:come on|-3 0 0 0 0 7
pair:comes and|0 -1 0 3 4 -3
pair:comes on|-2 -2 -4 -3 -4 10
pair:comes tumbling|-6 12 -1 0 -5 -6
pair:coming $|-6 13 -2 -2 4 -7
pair:coming last|8 -4 -2 -1 -3 -3
pair:comment has|-3 11 -3 -2 -2 -6
pair:company is|5 -1 -2 1 1 0
pair:complain about|-1 -3 -1 -1 6 -3
pair:completely break|-4 10 0 0 -6 0
pair:completely unlovable|10 -2 -2 -5 1 -2
pair:completely unreliable|9 -1 -1 -2 -1 -7
pair:computer $|3 -2 1 -1 8 -6
pair:concert $|-2 -1 -2 -6 -2 9
pair:concert on|-1 -5 -1 -1 7 -4
pair:confused $|1 3 0 -2 5 -4
pair:contract and|-1 -6 -1 0 5 0
pair:control $|0 11 -2 -3 -1 -4
pair:cook $|-6 -4 6 -6 -3 9
pair:cookies $|0 0 0 -1 0 4
pair:cooking $|-5 -2 -8 -4 -1 16
pair:cooking at|-5 -3 -1 -2 -1 8
pair:cope $|6 -1 -3 1 -1 0
pair:corrected it|1 -3 0 0 1 5
pair:cough like|-4 10 -6 -1 -1 -1
pair:coughs $|1 13 0 2 -7 -3
pair:could be|-5 8 -6 8 6 -9
pair:could do|-1 -3 9 -2 -1 0
pair:could go|-2 -7 -3 -2 -9 17
pair:could happen|-1 5 -1 -2 0 -1
pair:could have|-5 3 14 -5 -3 -9
pair:could hurt|-8 11 -2 0 1 -1
pair:could not|-4 13 -1 1 -2 -6
pair:could see|1 -1 -2 7 -1 0
pair:could tell|-1 -3 -7 12 -1 -2
pair:count $|-2 -1 10 -1 -2 -5
pair:count ,|0 0 8 -1 -5 0
pair:count because|7 -1 -4 -2 0 0
pair:course $|8 3 -1 -2 -1 -6
pair:court $|-1 10 -2 1 0 -13
pair:cousins find|-1 -2 -1 8 -2 -4
pair:covers twelve|0 0 0 -1 0 3
pair:crash into|0 -4 -1 0 5 0
pair:crazy $|-2 7 1 -1 -4 -3
pair:cross with|0 -1 0 -2 0 6
pair:cruise in|-2 -1 0 -1 -4 5
pair:cry i|3 -1 0 -3 0 0
pair:crying $|3 5 2 -6 -4 0
pair:dad and|-2 -3 0 6 -1 1
pair:dad fixed|-1 0 -2 -3 0 8
pair:dad never|-5 2 1 7 2 -1
pair:dancing $|0 12 0 0 -11 0
pair:danger $|-4 15 -1 -1 -1 -10
pair:date ,|0 5 0 -4 5 -3
pair:daughter $|11 -3 -1 -3 -3 -5
pair:daughter did|6 7 -3 -7 -2 -4
pair:daughter wants|1 4 1 2 -5 0
pair:daughter was|0 -1 0 -2 0 6
pair:day $|-1 -6 4 7 -14 12
pair:day ,|-1 -3 -3 0 9 -3
pair:day does|-9 -5 -3 -4 -5 18
pair:day off|2 1 7 -9 0 -1
pair:day with|0 -2 -5 0 0 7
pair:days $|6 9 1 -3 -7 -5
pair:days are|-7 -5 1 0 3 10
pair:days have|6 0 -2 -3 -1 -2
pair:days i|-4 -4 3 2 2 3
pair:days off|-3 6 -2 2 2 -5
pair:dead $|-9 20 -2 -9 1 -1
pair:dead to|19 -9 -1 -5 -4 -1
pair:deadline ,|-2 7 -1 0 -5 -1
pair:deadly $|-1 13 -2 -5 -1 -6
pair:deal $|-3 1 7 0 -1 -7
pair:decided i|-3 0 -3 9 -3 -2
pair:defeat $|0 1 0 4 1 -3
pair:definitely being|-5 11 -2 -6 -2 -4
pair:dementia and|3 -2 1 3 -4 0
pair:dentist appointment|-1 -1 0 -1 0 7
pair:deserve to|16 0 -10 1 0 -1
pair:destroyed my|-5 3 -1 0 -1 -1
pair:did $|-1 -2 1 -5 8 0
pair:did badly|-1 -4 0 0 0 9
pair:did not|10 -1 -6 -6 -6 10
pair:did okay|0 0 0 -2 0 6
pair:did three|-1 -2 -3 -1 -2 10
pair:die $|-5 19 -1 0 -11 -7
pair:die of|2 2 1 4 -5 0
pair:die poor|-5 -5 1 2 6 0
pair:dies i|1 6 1 0 -6 0
pair:different $|2 0 -10 10 1 0
pair:dinner and|-8 9 -1 -2 -2 2
pair:dinner at|-2 -2 -1 -3 -1 10
pair:director ,|1 -2 0 4 -2 0
pair:disappointed in|2 1 1 7 -6 0
pair:disaster $|9 -3 -1 1 -2 -4
pair:disastrous night|0 6 0 0 1 -3
pair:divorced $|13 -3 -5 -4 1 -7
pair:divorced when|-2 6 2 1 -3 -3
pair:do $|-7 -2 1 -6 20 -9
pair:do ?|-2 -4 -3 9 4 -2
pair:do a|-3 -6 10 -1 0 0
pair:do anything|11 -1 -4 1 1 -4
pair:do for|5 1 -3 -1 0 0
pair:do i|14 5 0 3 0 -12
pair:do it|6 -6 20 -13 -4 -3
pair:do not|-1 4 -8 2 2 -2
pair:do people|0 0 0 -1 0 3
pair:do that|-1 -1 12 -6 -2 -1
pair:do the|-1 -1 8 0 -2 0
pair:do this|-4 21 -8 -5 -8 4
pair:do to|6 -4 0 2 0 -5
pair:doctor said|-2 -2 -2 -4 -2 7
pair:doctor says|-1 -1 8 -4 -2 -2
pair:doctor thinks|-1 -1 -4 7 -2 -3
pair:doctor told|5 2 -5 1 2 -4
pair:does he|-2 -1 -3 10 -2 -7
pair:does it|-2 -1 -3 -2 -1 8
pair:does not|4 3 4 -4 -4 -1
pair:dog $|-1 -1 0 -3 -2 8
pair:dog barked|4 5 1 -3 -7 -1
pair:doing well|-4 -1 4 0 1 -1
pair:done better|4 -5 15 -4 -2 -12
pair:done something|0 -1 -4 10 -4 0
pair:done the|-2 -3 -5 9 -1 -1
pair:doomed $|-3 -9 -1 -1 13 -2
pair:door $|-1 -5 -3 1 0 8
pair:door ,|-2 0 -1 4 -3 -3
pair:door and|1 3 6 -8 0 0
pair:doubt that|-1 -3 -1 0 7 -6
pair:down $|10 6 -5 -7 14 -18
pair:down ,|11 -10 0 -2 3 0
pair:down and|-1 10 -1 -2 -6 0
pair:down the|-6 8 0 2 2 -1
pair:down to|-2 -2 10 -5 -2 -1
pair:down with|-3 12 -3 -1 -4 -7
pair:downhill $|0 -1 -3 -6 12 0
pair:drawn two|-3 0 0 0 0 5
pair:dreadful has|-2 10 -2 -4 -1 -3
pair:dress $|0 -8 1 3 -1 6
pair:drink this|-4 3 6 -2 0 0
pair:drive i|0 -4 -1 0 5 0
pair:drop out|-1 8 0 -1 -7 -1
pair:dropped one|7 -5 1 1 -1 0
pair:drowning $|-3 12 1 -2 1 -4
pair:dull $|-1 -3 -5 13 -3 0
pair:dump me|1 2 1 -3 1 0
pair:during the|3 3 -1 0 4 -9
pair:dying $|-6 10 -2 -1 0 -6
pair:dying inside|-2 10 1 -2 -3 -2
pair:early and|2 6 -1 0 1 -4
pair:eat $|-2 -3 -1 -5 0 11
pair:eaten by|-2 12 -1 -2 -6 0
pair:effects $|-2 7 0 -2 -3 0
pair:eight and|-2 6 2 1 -3 -3
pair:either have|5 -1 -1 -2 0 -1
pair:either the|6 -7 -2 1 -2 -2
pair:either your|6 0 0 -4 1 0
pair:else $|1 -10 -2 8 5 -4
pair:else wanted|-1 0 10 -7 -3 0
pair:embarrassing $|-1 -2 -1 8 -2 -4
pair:end $|0 -1 0 4 4 -5
pair:end of|-5 13 1 -5 -2 -2
pair:end up|6 30 -2 1 -28 -8
pair:enjoy anything|-15 6 -4 10 5 -1
pair:enjoyed it|-4 -4 -6 -3 -2 13
pair:enough $|25 -5 -7 -3 -11 -1
pair:enough for|2 -1 -12 -2 -1 13
pair:entire future|-3 5 0 0 0 0
pair:essay was|0 -1 11 0 -7 0
pair:even if|-4 -5 1 1 9 -1
pair:even when|-1 -1 10 0 0 -2
pair:evening $|-2 -4 -3 -4 -6 18
pair:evening ,|-1 -3 -2 1 2 -2
pair:evening ruined|-4 10 -1 -3 -2 -4
pair:evenings and|0 0 0 -1 0 3
pair:ever be|7 -6 -2 -2 1 0
pair:ever find|0 -8 -1 -1 10 0
pair:ever good|5 1 -3 -1 0 0
pair:ever happened|-8 1 2 7 -1 -1
pair:ever speaks|-8 10 -1 -2 -2 0
pair:ever trusted|-5 1 1 6 0 -1
pair:every morning|-3 -4 1 1 0 8
pair:every relationship|7 -8 -2 -2 1 -2
pair:every sunday|-4 -1 0 -1 1 7
pair:every time|-7 16 -3 -3 -3 -1
pair:everyone $|15 1 11 -5 2 -17
pair:everyone brought|-2 -1 -1 -4 -1 11
pair:everyone down|11 -3 -2 -5 6 -9
pair:everyone had|-2 -4 0 -1 -4 9
pair:everyone hates|12 -1 0 -10 -1 -1
pair:everyone in|-10 3 -1 -2 7 6
pair:everyone on|-1 -4 0 15 3 -7
pair:everyone there|-5 -3 -3 13 -3 -3
pair:everything $|7 1 8 -3 -8 -6
pair:everything about|9 -3 -1 -1 -2 -2
pair:everything changed|-7 5 0 2 3 -1
pair:everything i|11 -2 -1 -6 0 -2
pair:everything is|-12 32 -5 -1 -12 -7
pair:everything that|-3 -8 0 3 9 0
pair:everything we|-3 7 1 1 -4 0
pair:evil and|12 -1 -2 -3 -1 -8
pair:ex $|0 2 0 6 0 -6
pair:expelled $|-2 7 -1 0 -5 -1
pair:explode $|-5 6 -2 0 0 0
pair:eyes $|-1 -5 -4 11 -2 -1
pair:fail $|-5 -8 -2 7 13 -5
pair:failed a|-2 8 0 -2 -6 -1
pair:failure $|12 -4 -5 -1 -1 -7
pair:fake $|0 0 5 -2 -2 0
pair:fall out|-3 12 -1 -1 -10 -1
pair:falling apart|-5 2 1 3 0 -1
pair:falling to|-1 6 0 -1 0 -3
pair:falls apart|7 -7 -1 -2 -2 -1
pair:family $|9 -3 1 2 -7 -2
pair:family plays|-2 0 -4 -3 -1 10
pair:far behind|-7 9 0 1 1 0
pair:fat $|12 -2 -1 4 -7 -7
pair:father $|8 -3 -2 -3 2 -4
pair:feel as|3 4 -6 -5 6 0
pair:feel better|0 0 -3 5 -1 0
pair:feel good|-3 -3 3 -2 -1 5
pair:feel guilty|6 -6 4 3 1 -4
pair:feel it|-1 -7 4 1 5 0
pair:feel like|-9 12 3 18 -9 -15
pair:feel lucky|-2 -1 -4 -3 -4 14
pair:feel normal|2 2 1 -2 2 -4
pair:feel proud|-3 0 7 -1 0 -1
pair:feel rejected|-8 -3 -2 15 -3 -3
pair:feel so|-1 2 -1 7 6 -12
pair:feel that|-4 9 3 -6 0 -2
pair:feel tired|7 2 0 -7 2 -1
pair:feeling great|0 -2 -2 0 0 6
pair:feeling this|-5 3 3 2 -1 -1
pair:feelings $|-3 -4 -3 12 -2 -2
pair:feels like|-1 7 1 -1 -2 -5
pair:feels sorry|1 1 -3 4 0 0
pair:felt sorry|-1 -1 18 -11 -1 -1
pair:fence so|1 0 0 5 -1 -1
pair:few years|3 3 -5 1 1 -1
pair:fighting $|6 -2 -4 7 -5 -3
pair:find me|-2 -2 -4 16 -8 -5
pair:find out|2 3 -1 -13 0 9
pair:find someone|-1 -6 -1 -2 12 -1
pair:find the|-1 -6 -2 -2 -6 14
pair:fine $|-5 -3 -2 -3 -3 12
pair:fine ,|0 -2 14 -5 -1 -2
pair:fine and|-4 -3 3 3 4 -1
pair:finish the|10 -2 -1 -2 -1 -1
pair:finished $|-4 24 -6 -1 3 -18
pair:finished my|-3 -2 -6 -2 -2 10
pair:fire me|7 20 0 -9 -14 0
pair:fired 100|-1 6 -1 -1 2 -1
pair:fired and|-3 9 1 3 -5 0
pair:first $|-3 -3 1 0 -2 6
pair:first date|0 6 0 0 1 -3
pair:first lamp|0 -4 -1 0 5 0
pair:first person|-5 1 1 6 0 -1
pair:first round|-1 0 -2 0 4 0
pair:first time|-6 -2 -1 -1 -2 10
pair:first to|-1 7 0 0 -4 -1
pair:five $|7 1 -2 -4 -4 3
pair:fixed the|-1 -4 -1 0 -1 7
pair:fixing it|-5 12 -2 0 -2 0
pair:flowers $|-3 -2 -2 -4 -1 8
pair:follow me|0 7 0 -1 -4 -1
pair:food $|-1 -6 0 1 6 -3
pair:for $|0 -3 1 1 2 3
pair:for ,|0 -6 -3 0 9 1
pair:for a|-8 -3 8 -12 4 14
pair:for about|5 2 -5 4 5 -7
pair:for almost|-1 3 -1 5 1 -5
pair:for an|-4 10 -4 -6 -1 6
pair:for anyone|0 -1 6 -3 -2 -1
pair:for anything|4 0 2 -2 -1 -1
pair:for days|-1 7 -1 -1 1 -2
pair:for dinner|-6 -5 0 -4 -1 13
pair:for ever|-2 11 1 1 -7 -1
pair:for everyone|0 0 5 -2 -2 -1
pair:for feedback|-3 -7 -3 -5 9 7
pair:for her|-2 1 -5 -2 -2 8
pair:for life|-3 14 0 -4 1 -3
pair:for long|6 6 -8 3 0 -4
pair:for me|-6 -10 -18 13 14 6
pair:for my|7 -5 4 -6 -3 4
pair:for reading|-3 5 0 2 5 -6
pair:for someone|1 7 -1 2 -9 -1
pair:for sure|1 1 -2 5 1 -2
pair:for the|5 -2 13 -8 1 -11
pair:for this|11 -6 -1 -4 -2 2
pair:for what|-3 -3 8 1 -3 -4
pair:for work|2 -1 -2 0 5 -2
pair:forgive me|0 -4 -1 -6 10 0
pair:forgot my|6 -1 -5 -7 -1 7
pair:forgot the|-4 11 -1 1 -3 -3
pair:forgot to|2 2 1 2 -3 0
pair:form and|1 -3 0 0 1 5
pair:forward to|-6 -1 -7 -1 16 -1
pair:found my|-5 -5 -5 6 -4 9
pair:four miles|8 0 -2 -3 0 0
pair:fraud $|-5 1 -1 5 0 -1
pair:fraud and|-8 -3 14 -4 -2 -1
pair:freak $|-3 -2 -1 12 -3 -7
pair:friday $|-4 -8 -3 -4 3 13
pair:friday and|2 -1 4 3 0 -8
pair:friday mornings|0 0 0 -1 0 3
pair:friend $|8 0 -1 -1 0 -5
pair:friend cancelled|-2 -2 -2 1 -2 6
pair:friend says|-3 -6 -1 11 5 -4
pair:friend walked|-2 -3 -4 -4 -3 10
pair:friend was|9 -1 -1 -2 -1 -7
pair:friends $|-9 5 4 1 -7 5
pair:friends ,|-4 3 -8 5 6 0
pair:friends at|6 -3 -2 -8 8 -2
pair:friends tell|6 8 -4 -5 1 -4
pair:from here|-1 -2 -4 -6 12 0
pair:from home|-3 -5 0 -4 -2 12
pair:from me|1 -12 -2 16 -3 -2
pair:from my|4 -6 9 -5 0 -6
pair:from now|0 -6 -3 5 2 -1
pair:from portugal|-4 -3 -1 -2 -1 8
pair:from school|-4 11 -7 0 2 -2
pair:from the|-2 18 -3 -2 -8 -5
pair:from work|3 13 -1 -9 -3 -3
pair:front of|-6 11 -1 -3 5 -4
pair:full stop|13 -3 -2 1 -5 -5
pair:full time|2 0 1 4 2 -9
pair:fun $|-2 -2 -4 -1 -1 10
pair:fun of|0 -4 -2 12 -3 -2
pair:function $|-2 5 0 -1 -2 0
pair:funny $|-3 0 -3 8 -1 -5
pair:future $|-4 4 6 1 0 -4
pair:future is|-4 -1 0 -1 15 -11
pair:garage $|-4 0 -1 1 -4 7
pair:garbage $|8 -3 0 -1 0 0
pair:garden has|12 -3 -2 -1 -1 -2
pair:garden is|-2 -2 -2 -7 -2 10
pair:gave me|-1 -5 18 -19 -7 14
pair:get a|3 1 -2 -1 8 -9
pair:get me|-5 6 -1 5 -8 -2
pair:get one|6 5 2 2 -4 -11
pair:get out|-3 4 4 2 -3 -1
pair:get sick|-6 6 1 0 1 -1
pair:get the|13 -7 -6 6 -3 -6
pair:get there|0 0 0 0 -2 8
pair:getting fired|-1 6 -1 -1 2 -1
pair:getting pizza|-3 -2 -2 -2 -3 9
pair:give it|1 -9 4 -1 9 -1
pair:give out|-1 6 -2 -3 9 -7
pair:give up|7 5 -2 0 -8 -4
pair:given up|-5 -8 -1 12 5 -5
pair:gives me|1 0 0 -1 0 3
pair:glasses $|-2 -3 4 -6 -3 7
pair:glove somewhere|-5 -4 -2 -2 -3 10
pair:go $|-4 -7 -8 4 -5 19
pair:go ,|2 3 1 -6 -7 8
pair:go back|-3 5 0 -5 8 -5
pair:go bankrupt|-1 5 0 -1 -1 -3
pair:go for|0 -1 0 0 -3 5
pair:go hungry|2 5 0 1 -6 -1
pair:go on|0 3 -3 8 -6 -2
pair:go over|-1 -6 0 -4 2 10
pair:go to|2 -2 -4 -1 9 -2
pair:go well|-4 -10 8 -5 -8 14
pair:go wrong|-6 -8 -1 -3 20 -8
pair:goal is|-3 -1 0 0 -1 7
pair:god must|0 -1 0 5 0 0
pair:goes $|0 -1 0 3 4 -3
pair:goes my|-4 7 1 1 -1 -1
pair:going back|7 1 5 -2 -9 -2
pair:going crazy|-3 11 -1 -1 -6 -3
pair:going on|3 -11 11 3 0 -3
pair:going to|-33 -3 -22 -18 66 -10
pair:going well|0 -4 -2 -3 -3 10
pair:gone $|9 5 -6 2 1 -7
pair:gone now|-1 -5 0 0 0 8
pair:good $|5 -7 1 3 -8 6
pair:good about|9 -1 -3 1 0 -1
pair:good as|-2 -1 20 -13 0 -1
pair:good at|-8 6 -12 3 1 11
pair:good enough|1 1 -7 -9 -1 14
pair:good grade|0 -1 -2 0 -1 4
pair:good is|0 0 0 0 4 -1
pair:good listener|-6 11 -15 7 6 -5
pair:good man|-1 3 -1 1 6 -6
pair:good marriage|4 -1 -1 -1 0 0
pair:good morning|-1 -3 -4 7 1 3
pair:good things|-10 -2 18 -3 -2 -5
pair:good time|-2 -4 0 -1 -4 9
pair:got a|-13 14 4 7 -15 1
pair:got all|6 -2 -4 -1 -1 0
pair:got back|1 0 3 -1 4 -4
pair:got home|-3 -1 -6 -1 0 13
pair:got lucky|-1 -3 8 -1 0 -2
pair:got nothing|0 -2 -8 3 7 0
pair:got one|11 -3 -1 0 -1 -4
pair:got stung|1 4 0 2 -5 -1
pair:got the|-5 -7 14 2 -2 -3
pair:got through|0 -2 -4 0 -1 7
pair:got to|7 1 -2 0 0 -1
pair:got upset|0 4 4 -6 0 -2
pair:grade and|-4 7 1 1 -1 -1
pair:grade because|0 -1 -2 0 -1 4
pair:grades until|1 5 -6 2 2 -2
pair:graduated last|2 3 -2 1 0 -2
pair:grandmother on|-1 -2 0 -2 -6 8
pair:grandmother raised|-6 4 -4 3 6 -2
pair:grateful for|-1 0 0 -1 0 6
pair:great $|-4 -4 -1 -3 0 11
pair:grow up|0 5 -1 -6 2 0
pair:grumpy old|1 2 1 1 1 -2
pair:guilty $|-1 -8 6 1 6 -2
pair:guitar and|2 -3 -4 -1 0 8
pair:gym ,|-1 -3 -2 -1 1 7
pair:habit $|0 2 -3 5 1 0
pair:had a|4 -10 -12 2 -9 26
pair:had an|0 -6 3 5 4 -5
pair:had good|1 4 -6 2 2 -2
pair:had not|2 -3 -5 6 -1 -2
pair:had one|6 -8 0 1 5 0
pair:had problems|-2 2 6 -1 -2 -1
pair:had to|-5 11 8 0 -1 -11
pair:half the|-3 -2 9 -7 3 -3
pair:handle this|-4 2 0 -1 -1 8
pair:hands are|1 1 1 3 -6 0
pair:hands shaking|1 -5 -1 -1 7 0
pair:hang up|1 -4 0 7 -1 0
pair:happen $|0 6 -2 -3 2 -2
pair:happened $|-3 13 0 -7 -2 -4
pair:happened to|-7 1 5 6 -3 -1
pair:happy $|2 4 -9 2 -10 12
pair:happy at|3 3 -6 -1 5 -2
pair:happy for|-1 0 1 7 0 -2
pair:hard $|-3 0 11 0 1 -6
pair:hard day|0 -2 -5 0 0 7
pair:has a|1 -1 -4 -4 0 9
pair:has any|10 -1 -1 -2 -4 -3
pair:has been|2 -11 2 5 5 -2
pair:has destroyed|-5 3 -1 0 -1 -1
pair:has ever|-9 7 -2 7 -1 -1
pair:has given|-1 -3 -1 13 -2 -5
pair:has happened|-3 9 -1 -4 -2 -3
pair:has no|17 -4 -2 -4 -2 -2
pair:has not|-3 6 -9 16 -5 -4
pair:has side|-2 7 0 -2 -3 0
pair:has to|11 3 15 -15 -7 -7
pair:has wrecked|-3 11 -3 -2 -2 -6
pair:hate feeling|-5 3 3 2 -1 -1
pair:hate me|-5 -3 -3 10 2 -4
pair:hate my|8 5 -2 -5 -2 -5
pair:hate myself|16 -6 -2 -1 -1 -6
pair:hates me|13 -3 -3 -3 -2 -3
pair:have a|-30 1 1 8 2 19
pair:have achieved|7 0 -2 0 0 -1
pair:have already|-2 3 -1 7 -4 0
pair:have always|-13 4 4 7 4 -5
pair:have asthma|0 0 1 0 2 0
pair:have been|2 -5 18 -1 1 -12
pair:have done|-7 -8 42 -1 -9 -19
pair:have failed|16 -6 -1 -4 -1 -1
pair:have falls|7 -7 -1 -2 -2 -1
pair:have friends|-2 -1 0 -3 5 -1
pair:have got|21 5 -33 2 15 -10
pair:have had|0 -1 10 -1 -7 -3
pair:have lost|3 -12 -4 15 3 -5
pair:have made|-9 1 -2 5 2 6
pair:have many|-4 1 0 2 3 -1
pair:have met|-2 -3 -4 -3 -2 14
pair:have money|2 5 0 1 -6 -1
pair:have never|-1 -2 -1 1 -4 10
pair:have no|25 -7 0 -9 -1 -6
pair:have not|-1 -1 13 -17 8 -1
pair:have nothing|0 5 9 5 -14 -6
pair:have one|-4 5 -1 1 1 -2
pair:have people|-6 -2 -2 -8 -3 17
pair:have ruined|-6 8 0 5 -5 0
pair:have talent|5 -1 -1 -2 0 -1
pair:have the|1 -3 -1 1 7 -1
pair:have thought|8 -1 5 1 -11 -1
pair:have three|-4 -5 -2 -1 -3 10
pair:have tickets|-1 -5 -1 -1 7 -4
pair:have time|-3 -3 -1 -2 -6 10
pair:have to|14 19 -6 0 -14 -10
pair:have wanted|-1 -1 -7 6 1 -1
pair:have wasted|7 -1 0 0 0 -2
pair:have worked|-1 -3 -1 5 -2 0
pair:having plans|-1 1 -1 5 0 -1
pair:he acts|1 0 -9 9 1 0
pair:he could|-1 8 0 -3 -1 0
pair:he does|-8 2 -1 9 3 -5
pair:he got|1 4 4 -7 0 -2
pair:he has|-4 -8 4 16 -5 -3
pair:he is|2 4 -2 12 1 -18
pair:he leaves|-4 8 -2 -6 7 -5
pair:he likes|-4 -3 -1 -5 -3 10
pair:he loves|-7 4 -8 11 0 0
pair:he must|-3 11 2 -6 -4 -1
pair:he never|-9 -3 -3 20 -4 -4
pair:he probably|-1 2 6 -7 2 0
pair:he really|10 -2 0 -3 -2 0
pair:he said|7 -2 0 -3 -1 0
pair:he saw|-5 -1 -2 7 0 -1
pair:he says|18 -1 -9 0 -3 -4
pair:he smiled|-1 -1 4 -2 0 0
pair:he smiles|-1 -1 4 -2 0 0
pair:he still|-2 -1 -3 10 -2 -7
pair:he tells|-1 -1 9 -4 0 -1
pair:he texted|-2 -1 -2 -6 -2 9
pair:he thinks|-1 -8 -3 -2 1 14
pair:he told|-8 4 -2 -4 2 10
pair:he was|7 4 -5 -4 1 1
pair:he will|-3 7 -5 -3 11 -7
pair:he wishes|0 0 0 7 -5 0
pair:he works|-4 -3 -1 5 -4 7
pair:he would|18 -15 8 7 -17 -2
pair:headache yesterday|-1 -5 0 0 0 8
pair:heart pounding|-6 9 -2 -1 -1 -6
pair:heavier $|-1 9 0 -1 -9 -1
pair:held the|0 -1 6 -3 -2 -1
pair:help anyway|-2 0 -1 -1 5 0
pair:help me|-5 9 3 -4 0 -1
pair:helped $|-1 -1 -2 -1 0 10
pair:helped a|6 6 -8 3 0 -4
pair:her $|-2 -10 -14 21 -1 4
pair:her ?|-2 -1 -3 10 -2 -7
pair:her a|0 4 3 -4 4 -5
pair:her about|5 4 3 -1 -6 -6
pair:her at|0 5 0 2 0 -4
pair:her glasses|-2 -3 -4 -5 -3 10
pair:her in|1 -2 0 -1 8 -3
pair:her new|-2 -2 -3 -4 -2 6
pair:her to|1 -1 0 -7 7 0
pair:her watch|-3 -1 -2 8 -2 -2
pair:here $|-7 2 -2 18 -4 -10
pair:here ,|6 -1 -2 -1 -1 0
pair:here are|9 -1 -1 -5 -2 -3
pair:here on|0 -1 -3 -6 12 0
pair:herself $|9 -1 -5 -6 -1 -1
pair:hideous $|6 -1 -1 1 0 -1
pair:him $|-8 2 0 7 -5 6
pair:him ?|-3 7 -2 -2 1 -2
pair:him about|1 4 3 -7 2 -2
pair:him and|2 0 1 6 -6 0
pair:him to|6 3 0 0 -9 -2
pair:him very|-2 -3 5 1 1 -2
pair:his holiday|0 0 -1 -4 0 9
pair:his life|-1 5 0 0 -4 0
pair:his neck|-1 7 1 1 -6 1
pair:his phone|4 8 3 -10 -1 -2
pair:history $|0 6 0 0 1 -3
pair:hold it|0 -1 -1 2 0 0
pair:holiday $|0 -2 -2 -1 0 9
pair:home $|-8 -15 -6 -7 4 31
pair:homeless $|-1 19 -1 -3 -12 -4
pair:homework lol|-2 -2 -6 -1 -2 10
pair:hopeless ,|11 -1 -1 -4 -3 -3
pair:hopes up|0 -2 1 0 4 0
pair:horror show|-6 12 0 0 1 -4
pair:hospital love|1 -2 6 0 -2 0
pair:hour $|-2 1 -3 -2 0 7
pair:hour ,|-5 17 -4 -4 -1 -4
pair:hours $|-3 -2 -1 -2 -2 6
pair:hours to|0 0 0 0 -2 8
pair:house $|1 4 2 -1 6 -7
pair:house and|-1 7 -1 1 -4 0
pair:house is|10 -5 -3 -2 -2 -2
pair:house they|2 -1 0 5 -5 0
pair:how do|5 5 -1 -2 0 -4
pair:how i|4 2 10 -11 -4 -3
pair:how it|0 -1 1 -6 -4 9
pair:how long|-1 1 -4 3 -6 8
pair:how the|1 -3 -2 4 -2 0
pair:humiliated for|-2 5 1 -1 1 0
pair:hungry $|-4 1 7 -4 -6 7
pair:hurt $|13 -2 -5 -1 -1 -2
pair:hurt more|-8 11 -2 0 1 -1
pair:hurts so|1 3 -2 3 2 -5
pair:husband is|-4 10 -1 8 -4 -7
pair:husband works|-1 -1 0 -1 0 5
pair:i always|13 -12 -10 -2 8 0
pair:i am|26 4 -24 -2 -12 -25
pair:i annoyed|0 -1 0 10 -1 -4
pair:i apologized|7 0 1 7 -11 -5
pair:i apply|-4 -5 1 -1 10 0
pair:i ask|-1 -2 -5 -7 16 -1
pair:i asked|-1 -1 1 -9 0 12
pair:i ate|13 -6 -2 -2 -1 -4
pair:i bake|-4 0 0 0 0 7
pair:i beat|-1 -2 9 -4 0 -1
pair:i bother|-5 0 -3 13 -3 -6
pair:i brought|-2 -4 -2 10 -2 -3
pair:i burned|6 -3 0 1 -4 0
pair:i call|1 -9 0 8 3 0
pair:i came|6 -6 -5 7 -1 -1
pair:i can|1 20 -1 -14 0 -6
pair:i care|0 4 3 -4 4 -5
pair:i cleaned|-5 -4 15 -2 -1 -4
pair:i could|-12 17 12 -1 -2 -15
pair:i cried|-7 13 -1 -2 -3 -1
pair:i deal|-4 0 -4 8 5 -1
pair:i did|4 -17 29 -14 -9 8
pair:i do|1 0 -19 6 2 -1
pair:i doubt|-1 -3 -1 0 7 -6
pair:i drop|1 -3 1 1 7 -3
pair:i dropped|7 -5 1 1 -1 0
pair:i enjoyed|-3 -2 6 -2 -6 6
pair:i ever|-6 -2 1 5 7 -2
pair:i faint|-1 12 0 -7 -4 0
pair:i feel|-15 16 -3 16 9 -18
pair:i felt|-8 0 4 -4 -3 11
pair:i forgot|-5 10 -4 3 -9 4
pair:i found|-2 2 -1 0 6 -2
pair:i get|-10 5 4 8 3 -2
pair:i go|3 -4 -1 4 5 -6
pair:i got|-5 5 24 1 -19 -7
pair:i graduated|0 1 15 -4 -1 -9
pair:i guess|-1 -1 8 1 -1 -2
pair:i had|16 -5 -10 10 -4 -6
pair:i hate|22 4 3 -12 0 -12
pair:i have|11 -5 -22 12 7 -9
pair:i hear|5 0 0 -7 3 0
pair:i heard|2 8 1 3 -6 -3
pair:i just|-12 7 -4 3 -2 10
pair:i keep|-3 15 3 -4 2 -12
pair:i know|-2 -3 -12 10 12 -5
pair:i learn|-1 -5 -1 1 5 -1
pair:i left|3 5 -1 -1 2 -5
pair:i let|7 5 -1 -2 -4 -6
pair:i lie|2 -11 2 2 7 0
pair:i like|-4 -6 -5 -14 -4 33
pair:i lived|-2 6 2 1 -3 -3
pair:i look|-3 -7 25 -6 -4 -7
pair:i looked|2 2 11 -7 -1 -6
pair:i lose|-9 8 0 3 -2 0
pair:i love|3 -5 2 -6 -1 8
pair:i made|1 -11 14 -6 -4 5
pair:i make|-8 8 4 0 -2 0
pair:i met|0 0 1 0 0 0
pair:i moved|1 2 -1 2 -2 -2
pair:i must|0 -4 -6 11 0 -4
pair:i need|9 -4 -3 -3 -6 6
pair:i never|25 -6 2 -1 -10 -10
pair:i obviously|5 -3 0 0 0 0
pair:i only|9 -7 16 -5 -7 -8
pair:i paid|-5 -3 6 -2 0 2
pair:i panic|-5 17 -3 -4 -1 -9
pair:i put|2 -3 -2 -4 -3 9
pair:i ran|-3 -2 11 -3 -3 1
pair:i reckon|-2 -3 -4 16 -2 -6
pair:i regret|5 2 -6 2 2 -6
pair:i remember|0 -2 -3 0 0 7
pair:i said|-1 6 -10 2 3 1
pair:i say|15 -2 0 -10 2 -6
pair:i see|2 8 2 -9 -2 0
pair:i sent|1 5 1 2 -7 1
pair:i shall|-1 -3 0 -1 11 -3
pair:i should|22 -8 16 -18 -1 -12
pair:i shouted|9 2 -2 -4 1 -3
pair:i signed|0 -8 0 -1 11 0
pair:i sleep|3 -1 -1 5 3 -9
pair:i smoked|3 4 -11 5 -1 -2
pair:i spilled|0 6 0 0 1 -3
pair:i start|-3 -1 0 0 7 0
pair:i studied|-1 -3 -2 -1 -3 9
pair:i swim|-3 7 -1 -1 -5 -1
pair:i talk|5 0 3 4 -2 -8
pair:i taught|-3 -3 10 -4 -1 0
pair:i think|-8 -7 14 -10 -2 13
pair:i told|7 1 -4 1 -4 -1
pair:i touch|9 -8 -1 0 -1 -2
pair:i tried|1 -2 -7 -2 -4 10
pair:i trust|-1 -4 -1 0 -1 10
pair:i try|4 3 0 3 2 -11
pair:i used|3 5 -2 7 -7 -5
pair:i walk|2 -4 1 2 2 0
pair:i walked|-5 -3 -2 8 0 1
pair:i want|-2 -2 3 -6 6 7
pair:i wanted|0 -4 -1 -1 3 3
pair:i was|2 0 -10 14 10 -17
pair:i went|2 8 8 -7 -6 -4
pair:i were|-1 1 -3 8 1 0
pair:i will|5 5 -13 3 -2 6
pair:i work|-6 -7 2 9 -2 3
pair:i worry|9 -4 -7 10 1 -8
pair:i would|-10 6 -8 -8 2 16
pair:idea $|-3 -2 9 -8 -2 6
pair:idiot $|16 -5 -4 -3 -3 -6
pair:if he|14 -1 -8 -8 4 -5
pair:if i|-2 0 -2 4 3 -10
pair:if my|12 -14 -1 2 0 -1
pair:if one|-2 10 -2 -3 -5 -1
pair:if she|-2 1 -3 7 -3 0
pair:if they|0 11 1 -2 -5 0
pair:if this|-3 -10 12 11 1 -7
pair:ill be|-2 5 1 -1 1 0
pair:ill never|-7 2 -2 -3 11 -3
pair:in $|-2 -4 4 -1 -5 8
pair:in a|-7 15 1 6 -4 -8
pair:in college|3 4 -11 5 -1 -2
pair:in danger|-4 15 -1 -1 -1 -10
pair:in front|-6 9 0 -2 6 -4
pair:in history|0 6 0 0 1 -3
pair:in i|-1 11 1 -5 -4 0
pair:in it|-1 15 -3 0 -6 -6
pair:in june|-2 -3 -1 -3 -8 12
pair:in laws|0 -1 0 10 -6 -1
pair:in me|5 -1 -1 6 -5 0
pair:in my|-7 -5 8 -6 2 7
pair:in ohio|-5 -5 -2 -1 -3 10
pair:in six|-2 -2 -2 -4 -2 7
pair:in straight|-1 -3 -1 -2 8 -3
pair:in the|12 -20 -1 5 7 -2
pair:in there|-1 -7 1 -1 10 0
pair:in this|15 -12 -8 -3 9 -4
pair:inside $|-2 10 0 -3 -4 -3
pair:instrument $|-2 0 -4 -3 -1 10
pair:insurance covers|0 0 0 -1 0 3
pair:interest $|-2 -3 -4 11 -4 0
pair:interesting $|3 -4 -8 -2 -3 15
pair:interview $|-5 0 1 -5 21 -11
pair:interviewer kept|-3 -1 -2 8 -2 -2
pair:into pneumonia|1 13 0 2 -7 -3
pair:irritated and|1 -4 0 7 -2 0
pair:is a|10 2 -11 3 -14 8
pair:is about|2 -9 1 3 -1 4
pair:is all|1 -4 -2 -3 -2 10
pair:is an|-1 8 1 -1 0 -4
pair:is angry|-2 -1 -3 8 0 -1
pair:is any|-5 -6 8 0 3 -2
pair:is as|8 -4 -2 -1 -3 -3
pair:is bad|13 -6 -3 -2 -2 -4
pair:is been|-4 18 -4 -4 -6 -3
pair:is bound|-2 -6 -1 -1 16 -8
pair:is busy|-1 -1 -7 7 -1 2
pair:is cheating|-4 -3 0 9 0 0
pair:is close|0 0 0 -1 0 3
pair:is cold|-3 -3 -3 -2 -3 9
pair:is collapsing|-3 13 -2 -1 -6 -6
pair:is completely|13 -5 -1 -2 -1 -6
pair:is dead|12 5 -4 -10 -1 -2
pair:is dementia|2 1 1 2 -4 0
pair:is destroyed|-5 5 -1 -1 3 -1
pair:is disappointed|2 1 1 5 -6 0
pair:is doomed|-3 -9 -1 -1 13 -2
pair:is ever|10 -3 -4 -1 0 -2
pair:is falling|-5 8 0 1 1 -5
pair:is finished|-2 11 -1 -3 0 -3
pair:is from|-1 10 -2 1 0 -13
pair:is getting|-2 7 -4 4 -1 -1
pair:is go|-1 -2 -1 0 0 7
pair:is going|-9 20 1 -6 11 -13
pair:is gone|2 6 -3 -3 0 0
pair:is hard|-4 -4 1 12 -1 -3
pair:is how|0 9 0 -2 -6 0
pair:is interesting|-1 -2 -2 -1 -1 11
pair:is it|-2 -4 -3 -6 2 13
pair:is just|14 0 0 -9 2 -5
pair:is long|-2 -8 8 2 3 -1
pair:is looking|-3 -2 -3 8 -2 -3
pair:is lovely|-2 -2 -2 -7 -2 10
pair:is my|12 7 -8 -4 -3 -7
pair:is never|-2 -16 0 5 14 -1
pair:is nicer|-2 -2 -1 -5 -2 9
pair:is no|19 5 -3 -12 4 -13
pair:is normal|-2 -9 2 3 2 2
pair:is not|10 -15 22 -1 1 -17
pair:is nothing|6 -5 13 -7 2 -8
pair:is on|-4 -7 0 -3 -1 16
pair:is only|-5 -11 0 -6 23 -3
pair:is over|-10 7 0 7 1 -6
pair:is parkinson|1 1 1 3 -6 0
pair:is piling|-5 6 -2 0 0 0
pair:is pointless|-2 -3 0 0 8 0
pair:is pretending|-1 0 0 7 0 -2
pair:is proud|0 0 5 -4 0 0
pair:is reading|-1 0 0 -1 0 6
pair:is rotten|5 -1 -2 1 1 0
pair:is ruined|-9 12 -1 2 -3 -1
pair:is slipping|-6 10 -3 -2 -2 -3
pair:is slow|-1 -1 -3 0 0 8
pair:is something|-3 -1 -1 0 4 0
pair:is ten|-2 10 -3 -6 -2 -2
pair:is terrible|1 -4 -1 5 0 0
pair:is the|-1 6 15 -12 0 -4
pair:is there|6 -5 4 0 -1 -5
pair:is this|6 0 -1 2 -3 -2
pair:is three|-3 5 -1 0 1 -2
pair:is to|-3 1 0 -1 -3 7
pair:is too|-3 8 0 -2 4 -3
pair:is unhappy|-1 -6 -1 11 -2 -3
pair:is working|-3 -1 0 9 -4 0
pair:is wrong|3 2 -5 5 -3 -2
pair:it $|-10 3 14 -4 11 -10
pair:it ,|8 -5 -4 -4 7 -2
pair:it ?|5 -4 -1 -1 4 3
pair:it against|-2 -3 -2 4 2 -3
pair:it all|-10 11 1 -1 9 -9
pair:it and|8 4 1 -7 -1 -3
pair:it can|-7 4 9 -4 -4 -1
pair:it comes|3 -4 -3 1 5 0
pair:it could|-1 -8 -5 5 -2 15
pair:it did|-4 -2 -5 -3 -3 10
pair:it has|3 11 -2 1 -5 -7
pair:it helped|6 6 -8 3 1 -4
pair:it hurts|1 3 -2 3 2 -5
pair:it in|-1 -6 1 11 -5 -1
pair:it is|3 2 19 3 0 -19
pair:it makes|-7 10 5 -3 4 -6
pair:it must|-2 6 3 -2 -4 -4
pair:it never|0 3 -1 -4 7 -4
pair:it rains|-1 -4 0 0 -4 10
pair:it take|-1 0 -3 -1 -1 8
pair:it that|-1 -1 -7 6 1 -1
pair:it to|-1 -5 4 -3 6 0
pair:it up|-6 -6 -3 -5 13 2
pair:it was|-7 -8 19 -7 -3 9
pair:it will|-12 -6 4 7 -8 15
pair:it would|-5 9 0 -10 5 0
pair:its raining|-4 -3 -3 -3 -3 10
pair:jellyfish or|-3 7 -1 -1 -5 -1
pair:job $|-8 -6 9 -4 6 1
pair:job i|1 0 1 4 -3 0
pair:joke ,|5 1 -2 -3 0 -2
pair:judged $|-2 0 -1 11 0 -7
pair:judged all|-1 -1 0 8 -1 0
pair:june $|-2 -3 -1 -3 -8 12
pair:just being|-1 0 8 0 -1 -3
pair:just can|6 1 -3 0 -1 0
pair:just crash|0 -4 -1 0 5 0
pair:just does|0 0 -6 7 0 0
pair:just finished|-2 -2 -6 -1 -2 10
pair:just got|-3 -1 -6 -1 0 13
pair:just know|-1 -7 -6 2 12 -4
pair:just like|-1 -3 -3 -4 12 -2
pair:just me|6 1 -9 2 3 0
pair:just move|6 8 -4 -5 1 -4
pair:just say|-2 -1 -4 0 5 0
pair:just think|0 0 4 -3 0 0
pair:just to|-1 -1 -3 11 -1 -1
pair:just want|-1 13 2 6 -10 -5
pair:just wanted|-1 0 6 -7 -4 6
pair:keep thinking|0 1 7 2 -1 -5
pair:kept looking|-3 -1 -2 8 -2 -2
pair:keys $|-5 -2 -3 -2 -1 9
pair:kidnapped ,|-2 10 -3 -6 -2 -2
pair:kids $|-1 6 1 -5 4 -4
pair:kids ,|-3 -1 6 -3 0 -1
pair:kids are|-1 -4 -2 -4 4 10
pair:kids at|1 -2 6 0 -2 0
pair:kids away|-1 6 0 1 -4 -1
pair:kids prefer|-1 -3 0 7 -1 0
pair:kids these|6 0 -2 -3 -1 -2
pair:kids will|-2 -4 6 1 -3 0
pair:kill me|1 14 -2 -6 -6 0
pair:kind of|4 0 -3 -1 -2 3
pair:kind to|-4 9 0 1 -1 -2
pair:kitchen ,|-4 -5 9 0 -3 -2
pair:knew i|-1 1 -1 5 0 -1
pair:know how|0 -3 1 -7 -2 9
pair:know i|1 -12 0 -1 12 0
pair:know it|-3 -3 -3 -4 20 -9
pair:know my|2 1 1 2 -4 0
pair:know they|1 3 -11 10 -1 0
pair:know what|8 -3 -16 3 -11 18
pair:know which|-1 -4 0 0 0 9
pair:know who|-3 7 -3 -2 4 -1
pair:knows it|-5 -3 -2 11 -2 -3
pair:lamp post|0 -4 -1 0 5 0
pair:language class|0 0 0 0 -3 5
pair:last $|8 -4 -2 -1 -3 -3
pair:last month|1 6 -4 2 1 -4
pair:last week|2 4 1 -4 -1 0
pair:last year|2 3 1 10 -4 -6
pair:late $|7 0 -2 -1 -2 -4
pair:late from|-3 21 -5 -10 -4 -5
pair:late payment|-6 12 -1 0 -5 -6
pair:late today|-4 -2 0 0 -2 10
pair:later $|-1 -3 -1 -1 -9 13
pair:later we|0 -1 0 -2 0 6
pair:laugh at|5 -3 6 1 -9 0
pair:laughed ,|1 1 -2 5 1 -2
pair:lazy n|-8 3 1 7 1 0
pair:learn to|-2 -6 -2 0 12 -2
pair:learning the|-1 -1 -3 0 0 8
pair:leave the|1 5 0 0 -3 -1
pair:leaves me|-2 5 -2 -5 6 -3
pair:lecture could|-2 -3 -5 9 -1 -1
pair:left $|-1 -3 11 -7 -2 -3
pair:left ,|3 5 -1 -2 -5 -1
pair:left early|2 1 -1 0 6 -4
pair:left my|7 3 0 -1 -4 -3
pair:left out|2 -1 -8 7 1 -2
pair:let everyone|11 -3 -2 -5 6 -9
pair:let is|-2 -3 -1 0 -1 7
pair:let me|17 -6 5 -8 -7 0
pair:let my|-1 7 1 1 -6 1
pair:letter from|-1 3 0 1 -4 0
pair:letter is|-1 10 -2 1 0 -13
pair:liars $|8 -1 0 -1 -1 -3
pair:lie down|1 -5 0 1 5 0
pair:lied to|9 -3 -3 -1 2 -2
pair:life $|4 11 0 -4 4 -14
pair:life has|13 -1 -1 -2 -2 -2
pair:life is|-1 12 -5 -1 -5 2
pair:lighthouse $|-1 0 0 -1 0 6
pair:like a|12 0 2 -4 1 -9
pair:like his|0 0 0 7 1 -7
pair:like i|-9 2 -3 16 5 -11
pair:like literally|16 1 0 -13 -1 0
pair:like me|4 7 -4 -5 5 -6
pair:like my|-2 10 2 -12 7 -7
pair:like no|-9 -2 0 16 -4 -2
pair:like on|6 -1 -1 1 0 -1
pair:like someone|0 0 0 -1 0 3
pair:like that|-4 -6 2 -8 -2 17
pair:like this|-3 8 4 -2 7 -9
pair:like to|-5 -8 -5 -7 -5 22
pair:liked by|7 1 -2 0 0 -1
pair:liked my|-5 3 4 -5 -2 7
pair:liked the|0 -1 -5 0 0 10
pair:likes chess|-4 -3 -1 -5 -3 10
pair:likes her|-2 -2 -3 -4 -2 6
pair:likes me|18 0 -4 -7 2 -8
pair:likes my|-2 -2 -1 10 -1 -5
pair:likes swimming|-4 -3 -1 -5 -3 10
pair:listener $|-6 11 -15 7 7 -5
pair:literally no|16 1 0 -13 -1 0
pair:little but|6 6 -8 3 0 -4
pair:live in|-2 -5 0 -1 4 7
pair:live it|1 3 1 0 -3 0
pair:live next|0 0 -1 -1 -2 7
pair:live with|-1 9 5 -1 -4 -6
pair:live without|-5 9 0 -3 3 -3
pair:lived with|-2 6 2 1 -3 -3
pair:living past|0 1 0 1 8 -4
pair:lol $|-2 -1 -4 1 -1 8
pair:lonely ,|0 -3 0 4 0 0
pair:long $|4 -1 -4 7 4 -5
pair:long does|-1 0 -3 -1 -1 8
pair:look at|-2 -3 -6 14 3 -8
pair:look bad|1 -2 0 4 -2 0
pair:look for|-4 -3 10 -3 -4 0
pair:look forward|-7 -1 -7 -1 16 -3
pair:looked at|1 0 0 9 -2 -9
pair:looking at|-3 -2 -4 13 -4 -5
pair:looking for|1 2 -5 -2 0 7
pair:lose everything|-6 15 1 2 -11 0
pair:lose him|-2 -3 5 1 1 -2
pair:lose my|0 16 0 2 -16 0
pair:lose the|-7 -2 0 1 7 -1
pair:loser $|20 -1 -8 -3 -3 -6
pair:losing control|-5 13 0 0 0 -4
pair:lost a|-5 4 -3 -3 -7 9
pair:lost interest|6 0 -8 4 0 -3
pair:lost my|4 -3 1 -1 6 -5
pair:lot $|-2 8 5 -7 -1 -2
pair:lot ,|-8 6 -2 4 7 -2
pair:lot of|-3 3 4 4 3 -5
pair:love her|-2 -1 -3 10 -2 -7
pair:love him|-2 -3 5 0 4 -2
pair:love me|-6 0 -3 -7 1 14
pair:love my|0 -4 9 -4 -3 5
pair:loved me|2 -2 -1 8 -2 -1
pair:lovely $|-2 -2 -2 -7 -2 10
pair:loves me|0 3 -9 9 -1 -2
pair:luck $|-4 -2 21 -3 -4 -14
pair:lucky $|0 0 11 0 0 -7
pair:lucky to|-2 -1 -4 -3 -4 14
pair:lunch $|-1 -3 -3 -1 -3 11
pair:lungs $|-4 10 -6 -1 -1 -1
pair:lying about|0 1 -1 4 1 -1
pair:lyrics on|1 6 -1 -2 0 -2
pair:made a|-5 0 13 -4 -11 7
pair:made them|-1 0 5 -5 0 -1
pair:made up|0 -1 0 -2 0 6
pair:make a|2 9 -2 -1 1 -11
pair:make evenings|0 0 0 -1 0 3
pair:make me|0 -2 -2 8 -2 -1
pair:makes me|10 0 3 -5 4 -8
pair:making a|1 8 0 2 -9 0
pair:making fun|0 -4 -2 12 -3 -2
pair:making soup|-4 -2 0 -5 -1 10
pair:malnutrition $|1 4 1 2 -5 0
pair:man and|-4 6 0 4 2 -6
pair:many applicants|-1 -2 6 -3 -1 -3
pair:many friends|-4 2 -5 4 3 0
pair:march and|-2 0 3 0 5 -4
pair:market on|-4 -3 -1 -2 -3 8
pair:marriage has|4 -1 -1 -1 0 0
pair:marriage is|7 -9 -5 -4 11 -2
pair:match was|-3 0 0 0 0 5
pair:mates blame|0 1 0 4 1 -3
pair:matter of|-3 -3 -2 -2 9 0
pair:matter to|-2 -2 -7 13 -3 -2
pair:matters $|-10 -3 13 -2 7 -5
pair:maybe it|6 1 -9 2 3 0
pair:me $|15 6 -18 25 1 -39
pair:me ,|0 3 6 -1 -5 -6
pair:me ?|-9 6 6 -2 2 -1
pair:me a|1 -3 20 -4 -19 4
pair:me about|-4 -5 -7 -3 1 20
pair:me again|-6 12 0 -1 -7 0
pair:me an|10 -5 2 -4 -1 0
pair:me and|-18 7 -7 22 -16 3
pair:me any|-7 0 4 5 -3 0
pair:me around|0 1 -5 6 0 0
pair:me as|-6 0 -3 16 -1 -6
pair:me back|1 4 0 -4 -7 9
pair:me because|-4 6 -11 15 -2 -1
pair:me but|3 0 -9 11 -4 0
pair:me down|15 -15 -1 0 2 -1
pair:me embarrassing|-1 -2 -1 8 -2 -4
pair:me flowers|7 -3 3 -13 -1 5
pair:me for|-2 8 2 5 -6 -7
pair:me funny|-3 -2 -3 10 -1 -5
pair:me he|10 -2 0 -3 -2 0
pair:me how|-1 -3 -1 4 -2 0
pair:me i|-5 -6 22 -13 -5 3
pair:me in|2 3 -6 -2 10 -5
pair:me it|-6 0 2 2 3 0
pair:me look|1 -2 0 4 -2 0
pair:me once|5 -1 -1 -3 3 0
pair:me or|5 2 1 -4 2 0
pair:me out|3 -5 -12 20 -2 -2
pair:me panic|1 3 1 0 -3 0
pair:me sad|-5 5 -4 6 0 -4
pair:me something|1 0 -9 9 1 0
pair:me that|5 -4 -1 -1 7 -1
pair:me there|-2 -1 -1 9 -1 -5
pair:me things|0 0 0 -1 0 3
pair:me to|1 -1 -10 17 10 -9
pair:me up|4 -5 -4 7 0 0
pair:me when|-5 -3 -3 15 2 -2
pair:mean anything|-5 -1 7 -1 -1 0
pair:mean it|-2 -2 2 6 -2 -2
pair:means i|11 -3 -1 -3 0 0
pair:means one|-4 10 -6 -1 -1 -1
pair:medication has|-2 7 0 -2 -3 0
pair:men are|15 -2 -2 -2 -2 -6
pair:mess $|7 -1 0 0 0 -6
pair:mess it|-5 -4 -2 -4 15 -4
pair:mess things|5 0 0 1 -1 -2
pair:met her|-2 -1 -4 -3 -4 14
pair:met them|0 0 1 -1 0 0
pair:miles $|10 -6 1 2 -5 -1
pair:miles of|8 0 -2 -3 0 0
pair:million who|-2 7 0 -2 -3 0
pair:mind $|-4 10 -2 -6 -9 10
pair:mind ,|-4 -3 -2 -3 -2 9
pair:mine $|22 -2 1 -5 1 -13
pair:minute $|3 -7 10 -2 -2 -7
pair:minute i|1 -5 0 1 5 0
pair:minutes $|-8 -6 2 -4 -4 18
pair:minutes a|-1 -4 -1 -1 -7 11
pair:minutes late|-2 16 -4 -8 -5 -3
pair:miss the|-1 -1 -1 0 6 -5
pair:misses me|-7 0 1 9 -1 0
pair:mistake and|0 -3 -1 0 0 7
pair:mistake at|-2 5 0 0 2 -2
pair:mom thinks|-1 3 5 -9 5 -2
pair:moment $|-8 0 -2 2 2 6
pair:monday $|0 -2 1 -2 -7 11
pair:monday and|0 -5 1 -1 11 -3
pair:money $|6 -1 -3 3 4 -9
pair:money for|2 5 0 1 -6 -1
pair:month $|-14 -3 10 -6 -8 19
pair:month ,|0 -2 3 -1 1 0
pair:month i|3 5 -5 1 2 -5
pair:month so|-5 -3 -1 -2 -1 8
pair:more $|-12 11 6 -2 1 -4
pair:more than|-1 0 -2 6 1 -5
pair:morning $|-1 0 -8 -5 -8 22
pair:mornings $|0 0 0 -1 0 3
pair:most disastrous|0 6 0 0 1 -3
pair:mother $|5 -1 -1 -5 6 -4
pair:mother always|-6 4 -4 3 6 -2
pair:mother dies|-1 8 1 0 -8 0
pair:mother likes|-2 -2 -3 -4 -2 6
pair:mother tonight|0 0 0 0 -4 7
pair:move on|6 8 -4 -5 1 -4
pair:moved out|1 2 -1 0 -1 -2
pair:movie w|-1 -2 0 -1 -5 8
pair:much $|2 -2 -8 6 6 2
pair:much and|-2 -3 5 1 1 -2
pair:mum likes|-2 -2 -1 10 -1 -5
pair:must be|-4 35 -10 -11 -1 -7
pair:must hate|-1 -2 0 10 -1 0
pair:must have|-2 -10 22 -6 -1 -7
pair:must think|-1 -1 -5 1 8 -1
pair:my age|-3 -4 -1 -6 15 -1
pair:my aunt|-10 4 -4 -2 3 10
pair:my bday|-1 -2 -1 -1 6 -5
pair:my best|-5 6 -9 6 3 1
pair:my birthday|7 1 -3 -5 1 0
pair:my blood|-3 -3 2 -2 -1 8
pair:my book|3 -3 -2 2 -2 0
pair:my boss|-3 3 -7 2 1 6
pair:my boyfriend|6 2 2 -4 -8 4
pair:my career|-1 18 -2 -1 -7 -6
pair:my cat|-1 12 0 -4 -4 0
pair:my child|2 2 -1 -1 4 -3
pair:my children|9 3 9 -14 -2 -7
pair:my class|5 -2 -2 -6 1 0
pair:my classmates|3 1 -3 4 3 -2
pair:my clothes|-4 -3 -3 12 -2 -6
pair:my clown|1 -2 6 0 -2 0
pair:my coach|-2 -3 -1 -3 -2 10
pair:my colleague|0 -1 -2 6 0 0
pair:my cousin|-3 -2 -1 9 3 -3
pair:my cousins|-2 -1 -1 6 -2 -5
pair:my dad|8 3 -3 4 -9 -4
pair:my date|-2 -4 -3 10 -3 0
pair:my daughter|-1 11 -2 -8 -5 4
pair:my diet|9 -7 0 -1 0 0
pair:my doctor|5 4 -1 -6 4 -4
pair:my dog|-1 1 5 -7 -9 9
pair:my entire|5 9 0 -2 -1 -7
pair:my essay|-1 -1 11 2 -8 -1
pair:my exam|-3 -1 -1 -3 9 2
pair:my face|-1 -7 -3 10 0 -1
pair:my family|-9 14 0 -7 3 0
pair:my fault|24 -2 -6 -3 -5 -7
pair:my favourite|-2 -3 -1 -3 -2 11
pair:my feelings|-3 -4 -3 12 -2 -2
pair:my fianc|1 -4 1 0 7 0
pair:my first|-4 3 15 -6 -1 -8
pair:my friend|12 -10 -3 1 1 -2
pair:my friends|-2 -5 0 -2 1 9
pair:my garden|11 -6 3 -12 -2 6
pair:my goal|-3 -1 0 0 -1 7
pair:my hands|9 -15 4 1 6 -2
pair:my heart|2 15 -3 -6 -1 -4
pair:my homework|-2 -2 -6 -1 -2 10
pair:my house|10 -9 -2 6 -5 0
pair:my husband|-1 2 -4 2 -4 0
pair:my in|0 -1 0 10 -6 -1
pair:my job|2 -4 -3 -5 7 2
pair:my joke|4 0 3 -5 -2 -1
pair:my keys|-5 -1 -3 -3 -3 9
pair:my kid|4 2 -4 1 0 0
pair:my lesson|-1 -3 -4 6 -4 6
pair:my life|11 12 -2 -4 1 -17
pair:my lungs|-4 10 -6 -1 -1 -1
pair:my marriage|-3 -9 -1 -1 13 -2
pair:my medication|-2 7 0 -2 -3 0
pair:my mind|2 6 0 2 -7 -1
pair:my mom|4 -4 4 -5 7 -7
pair:my mother|-7 11 -6 1 -7 10
pair:my mum|-3 -1 -2 9 0 -6
pair:my name|-3 -2 -3 -2 -3 9
pair:my neighbour|-3 -1 4 -8 0 9
pair:my neighbours|-2 -1 -1 -5 -1 9
pair:my new|-1 -7 -2 10 8 -6
pair:my pain|-2 -2 -1 6 -3 -1
pair:my parents|-4 6 3 3 7 -11
pair:my partner|-1 6 -2 7 1 -8
pair:my personal|2 0 -1 9 -6 0
pair:my picture|6 -1 -1 1 0 -1
pair:my pronunciation|1 1 -2 5 1 -2
pair:my reputation|-6 17 -4 -3 -3 -8
pair:my room|2 -3 8 -2 4 -7
pair:my sister|7 -7 -6 -6 -4 13
pair:my son|1 -5 -5 3 0 6
pair:my speech|5 -3 -1 -2 1 -5
pair:my sponsor|1 -5 -2 8 -1 -1
pair:my stepkids|5 1 -3 -1 0 0
pair:my stomach|-4 6 -2 2 -3 -3
pair:my strengths|-8 0 17 -4 0 -3
pair:my students|0 -2 6 -4 1 -2
pair:my talk|7 0 -6 0 0 2
pair:my team|-2 -4 -4 6 5 -1
pair:my teeth|-5 7 -2 8 -11 -2
pair:my therapist|-5 -4 8 2 2 -4
pair:my throat|2 4 0 1 -5 -1
pair:my toddler|4 5 -3 -2 -5 0
pair:my tutor|-2 -4 -5 18 -4 -5
pair:my umbrella|-2 0 -1 -1 -3 6
pair:my voice|-3 -7 0 7 4 -1
pair:my whole|-5 8 -2 3 -2 -3
pair:my wife|2 6 -2 0 -7 -3
pair:my words|-1 -6 -1 0 5 0
pair:my work|-5 -10 13 0 6 -2
pair:my world|-2 16 -3 -4 -3 -10
pair:myself $|7 -2 2 -6 3 -2
pair:myself living|0 1 0 1 8 -4
pair:myself to|-8 4 4 1 -4 5
pair:n useless|-8 3 1 7 1 0
pair:name of|0 -2 -3 0 0 7
pair:name this|2 1 1 2 -4 0
pair:neck $|-1 7 1 1 -6 1
pair:need me|1 2 8 -11 2 0
pair:needs some|7 3 -7 -2 1 -1
pair:neighbours painted|1 0 0 5 -1 -1
pair:never be|19 -3 -2 2 -10 -7
pair:never been|0 -3 -3 -2 -7 13
pair:never catch|-7 9 0 1 1 0
pair:never does|5 -1 0 -1 1 -1
pair:never find|-4 -2 -2 -3 10 -5
pair:never forgive|0 -4 -1 -6 10 0
pair:never get|15 5 -2 -1 -6 -10
pair:never going|-3 -6 -4 0 13 -3
pair:never had|-2 3 7 2 -3 -1
pair:never have|-13 -8 1 5 18 -3
pair:never listens|14 -2 -1 -5 -3 -7
pair:never live|1 3 1 0 -3 0
pair:never loved|-7 1 0 11 1 -1
pair:never mind|-7 -4 -2 -3 -3 19
pair:never proposed|0 0 0 7 -5 0
pair:never really|-6 -2 -3 12 -2 -4
pair:never wants|4 -3 6 2 -6 -1
pair:new phone|-2 -2 -3 -4 -2 6
pair:new school|-3 -2 -1 -3 9 0
pair:next day|7 0 1 6 -11 -5
pair:next month|0 1 1 2 -6 6
pair:next step|-1 -3 -2 -1 -3 7
pair:next to|2 -5 -1 7 -6 7
pair:next week|-2 -6 -1 0 -12 23
pair:next year|-1 -5 -1 0 11 -4
pair:nice $|0 1 11 -2 2 -5
pair:nice this|0 0 0 0 -4 6
pair:nicer $|-2 -2 -1 -5 -2 9
pair:night $|1 -7 -3 -2 -2 11
pair:night in|0 6 0 0 1 -3
pair:nights and|3 -1 -1 5 3 -9
pair:nineteen $|1 2 -1 0 -1 -2
pair:no $|-7 4 -7 -3 2 10
pair:no arguments|4 -1 -1 -1 0 0
pair:no fixing|-5 12 -2 0 -2 0
pair:no friends|11 -2 -1 -3 -3 -2
pair:no good|5 -3 -6 9 -6 -3
pair:no idea|-3 4 3 -2 -2 0
pair:no one|-3 -7 1 18 7 -21
pair:no point|7 -1 -1 0 -3 -2
pair:no problem|-7 -2 -3 -5 -4 14
pair:no respect|4 -1 -3 2 -1 -3
pair:no way|-5 -2 0 -1 10 -1
pair:nobodys going|-1 -2 -1 -1 6 -5
pair:noise $|2 12 1 -4 -9 0
pair:none of|2 3 5 -1 -7 -2
pair:normal $|-3 -11 2 2 5 2
pair:normal ?|6 -1 -1 3 -3 -2
pair:normal again|2 2 1 -2 2 -4
pair:normal and|-2 -4 -1 -3 -2 9
pair:not $|7 -5 2 -5 -2 1
pair:not ,|6 -9 -4 -4 -9 15
pair:not a|12 -4 11 -6 -2 -12
pair:not act|10 -1 -3 -2 -1 -4
pair:not anymore|3 4 -11 5 -1 -2
pair:not around|-1 -3 0 7 -1 0
pair:not as|-1 0 16 -11 0 0
pair:not badly|3 3 -5 1 1 -1
pair:not be|0 0 6 -7 2 -1
pair:not call|-5 4 -3 7 -1 0
pair:not care|2 3 -4 0 1 -5
pair:not change|-9 -5 -3 -4 -5 18
pair:not come|-3 -1 0 0 -2 7
pair:not cope|5 -5 -3 4 1 0
pair:not count|5 -2 9 -2 -6 -4
pair:not deserve|8 -3 8 -3 -4 -7
pair:not do|28 16 -11 -3 -14 -15
pair:not drink|-5 0 7 2 -2 -3
pair:not eat|-1 4 1 -4 1 0
pair:not enjoy|-14 3 0 8 7 -3
pair:not even|-5 7 1 -2 0 0
pair:not feel|-4 -1 11 -1 0 -1
pair:not find|-3 2 -2 -4 -7 12
pair:not finish|10 -2 -1 -2 -1 -1
pair:not for|9 6 -11 3 0 -4
pair:not get|8 2 -3 -2 4 -7
pair:not go|-4 1 -2 1 4 -3
pair:not going|-1 0 -3 10 -6 -2
pair:not good|0 7 -1 -8 3 -2
pair:not handle|-5 9 -1 -2 -2 -3
pair:not have|-3 -1 4 3 -7 4
pair:not help|0 -1 -1 -3 5 0
pair:not hungry|-6 -3 -2 -4 -2 13
pair:not know|-2 -1 8 -9 -7 19
pair:not laugh|4 0 0 -5 0 0
pair:not leave|3 -4 0 0 0 0
pair:not like|4 -6 -7 -6 7 8
pair:not live|-9 23 -4 -4 -3 -9
pair:not matter|-4 -1 -5 16 -5 -4
pair:not mean|-8 -1 15 -4 -1 -1
pair:not need|1 2 8 -11 2 0
pair:not one|7 -3 -4 3 -2 0
pair:not open|1 11 0 -1 -9 0
pair:not perfect|-6 -1 -11 -1 -2 20
pair:not play|17 -3 -5 -3 -7 0
pair:not ready|-2 -2 -1 -2 8 0
pair:not really|2 9 7 -6 -4 -4
pair:not ring|-2 10 -2 -4 -1 -3
pair:not say|-1 3 -3 7 -4 0
pair:not see|-6 -4 1 -20 18 10
pair:not seem|-8 -4 0 11 5 -1
pair:not sleep|-10 7 -4 4 -7 6
pair:not smart|9 -1 1 3 -6 -5
pair:not stand|1 -10 -2 14 -2 -1
pair:not stick|2 -4 1 1 5 0
pair:not stop|-1 5 0 -3 0 0
pair:not sure|-3 -2 -4 -2 -1 18
pair:not survive|2 2 2 2 -3 0
pair:not talk|0 -3 4 3 -1 -2
pair:not tell|-1 0 0 7 -5 0
pair:not texted|-1 -3 -3 9 -2 0
pair:not that|-4 2 4 1 0 0
pair:not the|-9 -5 1 9 4 0
pair:not there|-6 0 1 10 -1 0
pair:not think|-7 7 -5 5 6 -6
pair:not to|0 -2 12 -9 2 0
pair:not tried|-2 0 -1 -1 5 0
pair:not trust|9 -4 1 0 -2 -2
pair:not wait|-1 -1 -8 6 0 5
pair:not wake|-3 8 0 -2 -4 0
pair:not wanted|-6 -2 -3 12 -2 -6
pair:not work|-8 -1 -6 -5 10 8
pair:not worth|-11 -2 9 8 -2 -6
pair:nothing $|22 4 0 -1 -15 -11
pair:nothing but|18 -3 -10 -2 -2 -2
pair:nothing could|-8 11 -2 0 1 -1
pair:nothing good|8 -2 -3 0 2 -3
pair:nothing i|-3 -2 8 0 0 -4
pair:nothing is|-9 2 -1 4 5 -2
pair:nothing like|-7 0 2 8 -1 -1
pair:nothing much|-8 -2 -3 -2 -3 15
pair:nothing special|-9 -2 7 -2 -2 12
pair:nothing to|-14 -10 13 -1 14 -5
pair:nothing will|4 0 -3 -1 3 -4
pair:notice my|0 -4 -2 5 7 -6
pair:novel and|3 -7 1 4 3 0
pair:now $|7 -2 1 -2 -5 1
pair:now i|-7 14 -10 7 2 -4
pair:now on|0 -6 -3 5 2 -1
pair:ocean a|-3 7 -1 -1 -5 -1
pair:of $|-10 -1 18 0 -3 -2
pair:of a|9 2 -8 -2 0 -1
pair:of bed|-3 -5 1 5 5 -1
pair:of being|-4 9 -1 -2 2 -3
pair:of five|8 0 -2 -3 0 0
pair:of habit|0 2 -3 5 1 0
pair:of her|-7 4 0 5 1 -1
pair:of his|-1 3 -1 -3 -6 6
pair:of it|9 -3 -3 0 2 -5
pair:of malnutrition|1 4 1 2 -5 0
pair:of me|-5 1 -3 14 -1 -7
pair:of my|2 10 1 3 -2 -11
pair:of myself|-2 -3 -2 -1 3 6
pair:of other|-4 9 -2 1 0 0
pair:of people|13 -6 2 -8 2 -4
pair:of squats|0 -1 -2 -1 -1 7
pair:of the|3 -5 -4 -13 8 11
pair:of them|-2 -2 -9 9 4 -2
pair:of therapist|0 0 0 -1 0 3
pair:of this|-2 -5 4 1 5 -1
pair:of time|-3 -4 -3 2 8 -1
pair:of us|7 4 -1 -3 -5 0
pair:of what|-5 6 -2 -3 9 -7
pair:off $|1 -3 23 -11 3 -11
pair:off and|0 7 0 -1 -4 0
pair:off my|-4 -6 6 0 2 1
pair:off without|-6 -3 -5 13 -4 -1
pair:offered me|-4 3 6 -2 0 0
pair:office by|10 -6 1 2 -5 -1
pair:office is|0 0 0 -3 0 7
pair:ohio $|-5 -5 -2 -1 -3 10
pair:okay $|-2 -5 -2 -3 -10 20
pair:okay ,|-2 -3 0 -1 -1 7
pair:old man|-7 6 3 -1 6 -6
pair:old people|5 1 -1 0 1 -1
pair:older than|-3 5 -1 0 1 -2
pair:on $|5 5 -8 5 0 -6
pair:on a|1 -8 5 -6 11 -1
pair:on friday|-1 -7 -6 -1 5 9
pair:on her|-1 7 -1 -2 5 -3
pair:on his|2 -7 -1 -1 8 -1
pair:on it|0 -1 -3 -7 13 0
pair:on me|-8 -1 -7 13 6 -7
pair:on monday|0 -9 -1 -3 6 8
pair:on my|7 -1 -2 -5 0 3
pair:on one|-2 -6 0 -1 -1 9
pair:on purpose|-2 -2 -2 6 -1 -3
pair:on saturday|1 -5 -4 -2 3 7
pair:on saturdays|-4 -3 -1 -2 -3 8
pair:on stage|1 6 -1 -2 0 -2
pair:on sunday|-5 11 -2 -7 -11 10
pair:on the|1 17 -5 5 -17 -6
pair:on their|0 -7 -2 11 -1 0
pair:on tuesday|-4 -3 0 -1 -4 12
pair:on with|5 -6 11 1 -5 -3
pair:once a|13 -1 -2 -2 -3 -4
pair:once today|12 -8 -3 -2 -1 -2
pair:one $|-3 5 9 -11 -3 4
pair:one at|-8 0 -1 19 -2 -7
pair:one bad|-12 14 -2 -2 -11 15
pair:one cares|1 -1 1 1 -1 1
pair:one comment|-3 12 -4 -3 1 -7
pair:one deadline|-2 7 -1 0 -5 -1
pair:one else|-1 0 10 -7 -3 0
pair:one ever|0 9 -1 -3 -5 -1
pair:one good|10 -4 -4 -1 0 0
pair:one has|9 -2 -2 -4 -2 0
pair:one in|-2 -4 -1 -1 11 -4
pair:one is|11 -4 -2 -8 -1 4
pair:one late|-6 12 -1 0 -5 -6
pair:one like|6 -1 -1 1 0 -1
pair:one likes|17 -1 -1 -10 -4 -4
pair:one misses|-7 0 1 9 -1 0
pair:one offered|-4 3 6 -2 0 0
pair:one or|-4 2 -5 4 3 0
pair:one plate|7 -5 1 1 -1 0
pair:one quiz|-2 -6 0 -1 -1 9
pair:one really|-3 -1 -1 10 -1 0
pair:one sister|-3 5 -1 0 1 -2
pair:one thing|4 2 -7 1 -1 -1
pair:one understands|-5 -2 -1 13 -4 -2
pair:one unexpected|1 8 1 1 -7 -2
pair:one wants|-1 -3 -1 4 -1 0
pair:one was|-2 -3 -3 -1 0 10
pair:one will|-11 2 -1 -12 27 -4
pair:online $|0 0 1 -1 0 0
pair:online and|2 4 3 2 0 -9
pair:only a|-2 -1 0 -1 8 -4
pair:only because|-3 0 17 -7 -1 -5
pair:only did|-3 -2 15 -3 -3 -8
pair:only downhill|0 -1 -3 -6 12 0
pair:only friends|0 2 -3 5 1 0
pair:only got|5 -1 3 -3 -2 -1
pair:only means|-4 10 -6 -1 -1 -1
pair:only one|-6 1 -3 5 4 -1
pair:only ran|8 0 -2 -3 0 0
pair:open my|0 -1 -2 -1 8 0
pair:or a|0 7 -1 -1 -5 -2
pair:or against|6 0 0 -4 1 0
pair:or i|6 -1 -2 -3 -1 -2
pair:or not|-2 -7 -3 -2 -9 17
pair:or two|-4 2 -5 4 3 0
pair:or you|5 -1 -1 -1 -1 -2
pair:other people|-6 6 13 -3 -2 -6
pair:others $|-2 -5 11 -4 -3 -4
pair:otherwise $|10 -2 0 -1 -10 -1
pair:our dog|-1 -3 0 -1 0 6
pair:our first|2 5 0 0 1 -3
pair:our house|-3 6 3 0 -1 -3
pair:our marriage|9 -2 -5 0 -4 -2
pair:ours $|1 0 0 5 -1 -1
pair:ours is|4 -1 -1 -1 0 0
pair:out $|-1 1 -6 10 -7 3
pair:out ,|5 2 -8 1 -2 -3
pair:out and|-5 -1 -1 11 -6 2
pair:out because|2 0 -1 -2 4 0
pair:out before|2 -3 1 1 3 0
pair:out by|-1 -6 -1 0 5 0
pair:out for|12 -4 -1 -5 1 -1
pair:out ill|-2 5 1 -1 1 0
pair:out just|1 -2 0 -2 6 -1
pair:out of|-3 11 1 4 -7 -5
pair:out on|0 7 -1 -2 -10 6
pair:out that|1 -4 -2 0 10 -2
pair:out when|2 2 -1 2 -3 -2
pair:outside $|-2 -2 -1 -1 -1 8
pair:over $|-12 13 -1 2 -7 5
pair:over ,|9 -1 0 -3 -1 -3
pair:over my|-1 -7 -1 -1 7 -1
pair:over the|1 -10 3 0 7 0
pair:overwhelmed ,|-5 6 -2 0 0 0
pair:own children|2 1 1 2 -4 0
pair:paid off|-4 -6 6 -1 -1 7
pair:painted their|1 0 0 5 -1 -1
pair:panic and|1 3 1 0 -3 0
pair:panic at|-4 14 -2 -1 -2 -8
pair:parents $|3 -5 7 3 -2 -2
pair:parents will|0 4 0 -1 -1 0
pair:parents would|0 -1 -2 8 -2 0
pair:paris but|-2 -4 -2 -4 -8 13
pair:parking lot|0 8 -1 -4 -3 0
pair:parkinson ,|1 1 1 3 -6 0
pair:part ,|10 -1 -3 -2 -1 -4
pair:party $|-2 0 7 -9 -2 7
pair:party and|0 -6 1 -3 7 0
pair:pass $|-1 -5 -3 0 11 -6
pair:past $|-2 0 -4 -7 -2 10
pair:past thirty|0 1 0 1 8 -4
pair:pathetic $|10 0 -1 -6 0 -5
pair:payment and|-6 12 -1 0 -5 -6
pair:penalty ,|-1 -1 -1 -1 5 -5
pair:people $|-11 4 8 9 2 -9
pair:people are|20 2 -5 -5 -2 -10
pair:people at|-3 -1 -2 -3 0 8
pair:people do|-3 -2 7 -3 -1 0
pair:people have|-3 -2 8 5 -1 -4
pair:people here|9 -1 -1 -5 -2 -3
pair:people in|12 -1 -8 -8 1 5
pair:people only|1 -1 -6 5 -2 -1
pair:people pretend|0 1 -2 4 0 -1
pair:people say|-8 9 -15 7 10 -5
pair:people tell|-2 0 7 -5 0 0
pair:people usually|0 0 0 -1 0 3
pair:people who|5 -2 2 -12 -4 12
pair:people would|2 0 -1 -2 4 0
pair:perfect $|14 -6 -2 -2 -6 -3
pair:perfect but|-9 0 -10 -1 0 20
pair:person $|3 -1 4 -2 -1 -6
pair:person and|-6 -1 -3 0 3 9
pair:person i|-6 1 2 8 0 -2
pair:personal trainer|2 1 1 5 -5 0
pair:phone $|-2 0 -1 -5 0 8
pair:phone ,|-1 -6 -2 11 0 -2
pair:photo of|-5 0 0 -1 0 6
pair:picnic $|-2 -3 -4 -1 -5 12
pair:picture $|6 -1 -1 1 0 -1
pair:pieces $|-3 10 -1 -2 -1 -4
pair:piling up|-5 6 -2 0 0 0
pair:plans $|-1 1 -1 5 0 -1
pair:plate $|-3 7 -1 -1 -1 -5
pair:plate at|7 -5 1 1 -1 0
pair:play $|8 0 -6 -3 -3 0
pair:play sports|0 0 1 0 2 0
pair:player $|0 9 -1 -1 0 -2
pair:plays an|-2 0 -4 -3 -1 10
pair:pleased with|-1 -3 -1 0 0 8
pair:pneumonia $|1 13 0 2 -7 -3
pair:point in|7 0 0 0 -3 -2
pair:point of|3 -8 -1 0 4 0
pair:poor $|-5 -5 1 2 6 0
pair:poor people|12 -1 -2 -3 -1 -8
pair:portugal $|-4 -3 -1 -2 -1 8
pair:positive $|3 4 3 -6 -1 -4
pair:post $|0 -4 -1 0 5 0
pair:postman $|4 5 1 -3 -7 -1
pair:pottery class|-2 -7 -1 -1 4 8
pair:pounding in|-6 9 -2 -1 -1 -6
pair:pounds heavier|-1 9 0 -1 -9 -1
pair:practise between|0 0 0 -1 0 3
pair:praised me|0 -3 -2 -3 -1 8
pair:praised my|0 -1 -1 3 -1 -1
pair:prefer their|-1 -3 0 7 -1 0
pair:pretend to|0 1 -2 4 0 -1
pair:pretending to|-1 0 0 7 0 -2
pair:prison $|2 5 0 0 -5 -1
pair:probably did|-1 -2 6 -3 -1 -3
pair:probably does|1 2 9 -8 1 0
pair:probably rain|-2 -3 -2 -1 -5 10
pair:problem $|-7 -2 -3 -5 -4 14
pair:problems $|4 -7 -3 8 0 -2
pair:problems like|-2 2 6 -1 -2 -1
pair:pronunciation $|1 1 -2 5 1 -2
pair:proposed $|0 0 0 7 -5 0
pair:proud ,|-5 1 10 -5 1 -1
pair:proud of|-12 -3 14 -2 -5 9
pair:put him|4 12 1 -4 -12 -1
pair:put up|0 -2 0 5 0 0
pair:quiz ,|-1 -4 0 0 0 9
pair:rain ,|-2 -3 -2 -1 -5 10
pair:rain the|-1 -5 -1 -1 7 -4
pair:raining again|-4 -3 -3 -3 -3 10
pair:rains we|-1 -4 0 0 -4 10
pair:raise they|-1 -1 -5 0 4 0
pair:raised us|-6 4 -4 3 6 -2
pair:ran four|8 0 -2 -3 0 0
pair:rather be|-3 -1 0 9 -4 0
pair:rather have|1 -2 -3 8 -3 -1
pair:read a|0 0 0 0 -6 7
pair:reading $|1 1 -3 8 3 -7
pair:reading a|-1 0 0 -1 0 6
pair:ready $|-3 -2 -1 -3 7 5
pair:real achievement|-2 0 11 0 -1 -3
pair:really cared|-6 -2 -3 12 -2 -4
pair:really cares|-3 -1 -1 10 -1 0
pair:really count|0 0 1 -1 0 0
pair:really loved|10 -2 0 -3 -2 0
pair:reasonable $|0 0 0 -1 0 3
pair:reckon my|-1 -2 -1 8 -2 -4
pair:recover $|-1 8 0 0 -6 -1
pair:regret $|5 2 -6 2 2 -6
pair:rejected by|-8 5 -2 9 -3 -3
pair:relationship i|7 -8 -2 -2 1 -2
pair:relieved $|-2 -4 -1 -3 -2 9
pair:remember the|0 -2 -3 0 0 7
pair:repair $|8 -2 -2 -3 -2 -5
pair:reputation $|-3 11 -3 -2 -2 -6
pair:respect for|4 -1 -3 2 -1 -3
pair:responsible one|-8 2 3 2 3 -1
pair:rest of|3 -1 4 -5 4 -4
pair:restaurant $|7 -5 1 1 -1 0
pair:results will|-1 0 1 -2 6 0
pair:retirement is|-1 7 0 -1 3 -4
pair:rice and|-1 -1 0 0 -4 8
pair:rich people|12 -1 -2 -3 -1 -8
pair:right $|-2 -6 -6 -3 -3 21
pair:ring on|-2 10 -2 -4 -1 -3
pair:rotten through|5 -1 -2 1 1 0
pair:rubbish at|2 -2 0 -1 6 -2
pair:ruin everything|5 -5 -1 0 -1 -1
pair:ruined $|-5 10 -3 -1 2 -6
pair:ruined and|-4 10 0 2 -5 0
pair:run a|0 -1 -1 1 0 3
pair:sacked $|-5 11 -2 -6 -2 -4
pair:sad $|-5 5 -4 6 0 -4
pair:said i|-1 2 15 -5 -5 -7
pair:said she|-5 -2 5 2 2 -4
pair:said some|5 2 -6 2 2 -6
pair:said that|0 7 -2 0 -4 -1
pair:said to|0 -1 -1 -3 -1 6
pair:said we|-1 6 -1 -1 2 -1
pair:said yes|-1 -4 8 -1 -1 -1
pair:same $|14 -3 5 -5 -1 -9
pair:sat i|-5 -5 1 2 6 0
pair:saturday $|-3 -4 -2 -2 4 4
pair:saturdays $|-4 -3 -1 -2 -3 8
pair:say $|6 -3 -6 5 7 -8
pair:say i|-7 -2 8 -7 0 6
pair:say it|5 -4 -1 -2 2 0
pair:say no|-1 -1 -6 -4 13 -2
pair:say so|2 -1 0 6 -4 0
pair:say something|-1 -5 0 -1 12 -4
pair:say that|-7 8 4 -1 3 -7
pair:says he|3 1 -10 9 -4 0
pair:says i|5 -5 20 -15 1 -5
pair:says that|8 -5 -2 -5 6 -1
pair:scared of|-4 5 -2 -4 11 -7
pair:scared that|0 9 0 -1 -8 0
pair:scholarship $|-1 -2 6 -3 -1 -3
pair:school $|-4 1 -3 -1 10 1
pair:school ,|-2 5 1 -1 -2 0
pair:school full|7 -1 0 2 1 -9
pair:second in|8 -4 -2 -1 -3 -3
pair:see a|2 -9 -2 9 11 -11
pair:see him|4 1 -3 -1 1 0
pair:see how|0 -3 11 -7 0 0
pair:see me|-2 11 -10 -11 -3 15
pair:see myself|-1 3 0 -1 5 -4
pair:see someone|3 2 3 -9 4 -2
pair:see straight|-2 -2 -1 5 0 0
pair:see that|-1 -4 0 -1 8 0
pair:see the|2 -11 10 2 -1 0
pair:see you|0 0 0 0 -1 5
pair:seriously wrong|0 9 0 -5 1 0
pair:sessions and|0 0 0 -1 0 3
pair:sets $|-1 -3 -1 -2 8 -3
pair:sets of|0 -1 -2 -1 -1 7
pair:seven hours|-3 -2 -1 -2 -2 6
pair:several approaches|0 0 0 -1 0 3
pair:shaking ,|1 1 1 3 -6 0
pair:shaking and|1 -5 -1 -1 7 0
pair:shaking for|-1 7 -1 -1 1 -2
pair:shall never|-1 -3 0 -1 11 -3
pair:shark will|-3 7 -1 -1 -5 -1
pair:she can|5 -10 0 6 1 -1
pair:she does|2 0 -8 1 6 -2
pair:she has|-3 6 10 -4 -2 -6
pair:she is|4 7 1 -6 5 -10
pair:she just|0 0 -6 7 0 0
pair:she likes|-4 -4 1 -7 -3 10
pair:she looked|-4 -2 -3 13 -2 -5
pair:she must|-1 -2 8 1 -4 -4
pair:she needs|7 1 -8 0 1 -1
pair:she never|3 -3 5 4 -6 -1
pair:she only|-2 -5 5 4 -2 -1
pair:she says|4 -3 4 -10 6 -2
pair:she thinks|2 -1 -2 5 -9 6
pair:she told|8 2 -7 -2 1 -1
pair:she wants|-1 1 -5 7 -2 -1
pair:she was|-5 -8 -3 9 -4 12
pair:she will|-2 1 -2 -3 10 -1
pair:she would|-8 1 5 7 -3 -4
pair:short this|-5 -3 -1 -2 -1 8
pair:should be|1 0 5 -1 0 -5
pair:should have|16 -2 -5 -1 -2 -6
pair:should look|0 0 0 -1 0 3
pair:should not|1 -4 7 2 -4 0
pair:should see|3 2 5 -11 4 -2
pair:shouted once|10 -5 -3 -2 -2 -2
pair:show $|-6 12 0 0 1 -4
pair:show up|-6 -7 0 -2 13 -4
pair:showed me|-1 -3 0 -4 0 8
pair:shy person|-9 8 2 3 2 -3
pair:sick at|-8 10 -1 -2 -2 0
pair:sick kids|1 -2 6 0 -2 0
pair:side effects|-2 7 0 -2 -3 0
pair:signed up|0 -8 0 -1 11 0
pair:since i|-8 5 1 6 -1 -2
pair:singer is|1 6 -1 -2 0 -2
pair:sister ,|-3 5 -1 2 0 -2
pair:sister forgot|9 -1 -5 -6 -1 -1
pair:sister later|-1 -2 0 -1 -5 8
pair:sisters and|-5 -5 -2 -1 -3 10
pair:sit next|2 -2 1 5 -1 0
pair:situation ,|5 -1 -2 -12 -1 12
pair:six $|0 -1 0 -1 0 8
pair:sleep $|10 13 -5 -1 -10 -5
pair:sleep ,|-6 7 -1 -2 -2 -2
pair:sleep again|0 0 1 2 3 -1
pair:sleep during|3 -1 -1 5 3 -9
pair:slept seven|-3 -2 -1 -2 -2 6
pair:slipping away|-6 10 -3 -2 -2 -3
pair:slob $|2 -1 0 5 -5 0
pair:slow but|-1 -1 -3 0 0 8
pair:smallest thing|-4 14 -2 -1 -2 -8
pair:smart enough|8 -1 0 2 -1 -5
pair:smiled $|0 -1 6 -3 -2 -1
pair:smiles at|-1 -1 4 -2 0 0
pair:smoked a|3 4 -11 5 -1 -2
pair:so $|2 1 1 5 -5 0
pair:so alone|-8 11 -2 0 1 -1
pair:so angry|0 2 7 -5 3 -3
pair:so anxious|-4 13 0 -3 5 -8
pair:so badly|-5 12 -2 0 -2 0
pair:so confused|1 3 0 -2 5 -4
pair:so far|-8 8 4 -2 0 0
pair:so happy|0 -1 -3 0 -1 8
pair:so he|5 -10 -5 12 -3 0
pair:so i|26 -23 -9 -19 -9 31
pair:so it|-13 -4 28 -4 -4 -5
pair:so judged|-2 0 -1 11 0 -7
pair:so lonely|0 -3 0 4 0 0
pair:so much|-6 0 4 6 0 -4
pair:so my|2 -4 -7 4 6 -3
pair:so stupid|10 -3 -2 -4 -2 -5
pair:so that|0 -1 1 9 -7 -1
pair:so the|32 -13 -6 -5 -4 -5
pair:so we|-4 -2 -2 -5 -2 17
pair:so what|-10 -4 21 -4 -2 -4
pair:some days|-7 -5 1 0 3 10
pair:some things|4 2 -7 2 2 -4
pair:some time|7 3 -7 -2 1 -1
pair:someone $|9 6 4 -13 -3 -2
pair:someone ?|0 -8 -1 -1 10 0
pair:someone and|5 6 0 -5 -5 -1
pair:someone else|-2 -11 -1 9 5 -1
pair:someone is|-5 9 -3 -4 1 -1
pair:someone thin|-1 9 0 -1 -9 -1
pair:someone who|-1 -1 -2 0 0 3
pair:something $|-3 -5 10 1 3 -5
pair:something deadly|-1 13 -2 -5 -1 -6
pair:something different|1 0 -9 9 1 0
pair:something dreadful|-2 13 -3 -5 0 -4
pair:something i|6 -4 0 2 0 -5
pair:something is|0 8 0 -2 -6 -2
pair:something must|0 9 0 -5 1 0
pair:something stupid|1 -3 0 2 5 -2
pair:something to|-3 -4 -2 6 -7 12
pair:something wrong|1 -8 3 -1 7 0
pair:somewhere $|-5 -1 -2 -2 -2 9
pair:soon as|-1 -5 -1 -2 9 -1
pair:soon i|2 1 1 2 -4 0
pair:sorry if|-2 -8 8 2 3 -1
pair:sound reasonable|0 0 0 -1 0 3
pair:soup for|-4 -2 0 -5 -1 10
pair:speaks to|-1 11 0 -8 -1 0
pair:special $|-6 -1 15 -1 -1 -3
pair:special today|-3 0 -7 -1 0 15
pair:speech is|5 -3 -1 -2 1 -5
pair:spelling bee|8 -4 -2 -1 -3 -3
pair:spilled wine|0 6 0 0 1 -3
pair:sports $|0 0 1 1 2 0
pair:sports when|0 7 -4 3 3 -8
pair:spot $|7 -5 1 1 -1 0
pair:spring $|-5 -4 -2 3 1 6
pair:squats $|0 -1 -2 -1 -1 7
pair:stage $|1 6 -1 -2 0 -2
pair:stammer $|1 -1 1 2 9 -8
pair:stand me|3 -8 0 4 1 -1
pair:stand there|0 -5 0 0 7 0
pair:start with|-4 -4 1 3 -5 11
pair:started $|2 10 1 -5 -1 -4
pair:state of|2 -1 0 5 -5 0
pair:station $|0 0 -1 -1 -2 7
pair:stay in|0 -2 0 0 -3 8
pair:stay positive|3 4 3 -6 -1 -4
pair:stays with|0 1 -2 3 0 0
pair:step ?|-1 -3 -2 -1 -3 7
pair:stepkids is|5 1 -3 -1 0 0
pair:still love|-2 -1 -3 10 -2 -7
pair:still there|0 -4 8 4 -5 0
pair:stop $|15 -3 -1 1 -6 -2
pair:story about|-1 0 0 -1 0 6
pair:straight sets|-1 -3 -1 -2 8 -3
pair:stranger held|0 -1 6 -3 -2 -1
pair:strangers look|-3 -2 -1 12 -3 -7
pair:streets with|0 5 0 -2 -2 0
pair:strengths are|-8 0 17 -4 0 -3
pair:stuck in|-2 -6 0 -1 9 0
pair:studied $|0 -1 -2 0 -1 4
pair:stumble over|-1 -6 -1 0 5 0
pair:stung by|1 4 0 2 -5 -1
pair:stupid $|6 -4 0 7 0 -8
pair:stupid and|10 -2 0 -1 -10 -1
pair:sunday $|-6 5 -2 -7 -7 17
pair:supermarket $|-6 9 -2 -1 -1 -6
pair:sure yet|0 -1 -3 -1 -1 10
pair:survive it|2 3 1 1 -4 0
pair:swim in|-3 7 -1 -1 -5 -1
pair:swimming and|-4 -3 -1 -5 -3 10
pair:take ?|-1 0 -3 -1 -1 8
pair:take a|-1 6 -2 1 1 -5
pair:take an|-2 -3 -2 -1 -5 10
pair:take the|-4 1 -6 9 0 2
pair:talent or|5 -1 -1 -2 0 -1
pair:talk $|7 1 3 -2 -3 -3
pair:talk about|2 -4 4 11 -9 -2
pair:talk i|-1 6 -1 -1 2 -1
pair:talk to|0 0 1 11 -2 -9
pair:talking about|0 0 -2 3 1 -1
pair:tax office|0 6 -1 -1 -7 -2
pair:tea $|-5 -5 -2 -3 -4 16
pair:teacher $|6 -6 -8 -4 -2 10
pair:teacher wants|2 2 1 -4 3 0
pair:team mates|0 1 0 4 1 -3
pair:teeth are|-3 12 -1 -1 -10 -1
pair:tell him|-3 6 -2 -1 2 -2
pair:tell me|4 6 -1 6 -6 -4
pair:tell my|-4 -1 -1 12 -2 -4
pair:tell that|0 0 -1 8 -6 0
pair:tells me|0 -1 6 -1 0 -2
pair:ten minutes|-3 13 -4 -9 -10 8
pair:terrible mother|3 -5 -1 6 0 -1
pair:terrible person|8 -4 1 1 0 -1
pair:terrified of|-5 4 1 0 6 -3
pair:test ,|-1 7 -1 -3 -2 -1
pair:test came|-1 -3 2 -4 -1 8
pair:test was|8 -7 -1 -2 -2 1
pair:texted back|-1 -3 -3 9 -2 0
pair:texted me|-2 -1 -2 -6 -2 9
pair:than me|1 4 -3 9 -4 -8
pair:than with|-3 -1 0 9 -4 0
pair:thank you|-7 1 0 -6 0 12
pair:thanks that|0 0 -2 0 0 6
pair:thanksgiving and|-1 -3 -1 -1 6 -3
pair:that $|-8 -10 17 -18 8 9
pair:that at|-1 -2 -3 5 -2 0
pair:that could|-2 9 -4 -2 1 -1
pair:that everything|-6 10 -3 -2 -2 -3
pair:that for|-1 -2 11 -6 -2 -2
pair:that he|-6 -4 -1 10 12 -3
pair:that helped|0 0 -2 0 0 6
pair:that i|-3 -1 5 7 22 -31
pair:that if|9 -6 -5 -2 1 0
pair:that in|-1 -1 10 -2 -4 -6
pair:that is|-14 2 9 -9 -12 25
pair:that it|-4 3 9 1 -8 -3
pair:that my|-4 -12 -1 19 -3 1
pair:that nothing|-7 9 0 0 -1 0
pair:that one|-2 10 -4 -2 -2 -6
pair:that someone|-4 7 -3 -4 0 -1
pair:that there|-5 15 -2 0 -5 0
pair:that they|17 -12 -2 5 -2 -6
pair:that this|-2 4 -6 -5 13 -2
pair:that was|2 -5 15 -5 -3 -3
pair:that way|-1 -2 -6 6 1 -1
pair:that we|0 -13 -1 12 7 -1
pair:the afternoon|-3 -4 4 -3 -7 12
pair:the baby|-2 -5 -5 1 1 9
pair:the back|-1 1 6 -2 0 -3
pair:the band|9 -8 -2 -3 5 -4
pair:the bank|1 2 -1 8 -4 -5
pair:the beginning|3 2 -5 -1 6 -2
pair:the blue|-3 -2 -2 -5 -5 15
pair:the bus|-8 -4 -3 2 -7 21
pair:the car|-1 -1 -1 -4 1 8
pair:the cat|0 -1 0 0 0 6
pair:the children|8 -8 -1 1 3 -3
pair:the client|-3 2 -4 5 0 -1
pair:the club|-2 7 -1 0 1 -2
pair:the coach|-1 -6 1 -2 8 -4
pair:the concert|-3 -5 -3 -5 5 5
pair:the contract|-1 -6 -1 0 5 0
pair:the court|-1 10 -2 1 0 -13
pair:the date|-1 -2 3 -5 6 0
pair:the day|7 -5 6 -8 10 -11
pair:the defeat|0 1 0 4 1 -3
pair:the dinner|-10 10 0 5 -3 -4
pair:the director|0 0 0 2 0 0
pair:the door|2 -11 6 -3 -1 7
pair:the dress|0 -9 6 1 3 0
pair:the end|-6 7 1 -3 8 -8
pair:the entire|17 -9 -3 -2 -1 -3
pair:the evening|-2 0 -4 0 -6 8
pair:the first|-15 -7 8 0 3 12
pair:the flat|-8 7 -1 -1 3 -1
pair:the floor|-1 3 0 -8 7 -1
pair:the future|3 -5 5 1 9 -11
pair:the good|-10 -2 21 -6 -3 -4
pair:the guitar|2 -3 -4 1 -1 7
pair:the gym|-3 -3 -3 2 3 6
pair:the head|-2 -4 9 -11 -1 6
pair:the hospital|1 -3 5 4 -6 -1
pair:the house|6 17 -3 -10 -6 -8
pair:the interview|-3 3 1 -4 17 -12
pair:the interviewer|-3 -1 -2 8 -2 -2
pair:the kids|-6 9 6 -7 -9 7
pair:the lake|0 0 0 -5 0 5
pair:the least|-4 -5 11 -1 -2 -1
pair:the lecture|-2 -4 -8 8 -2 6
pair:the lesson|-4 5 0 -1 -1 -1
pair:the letter|-1 10 -2 1 0 -13
pair:the lyrics|1 6 -1 -2 0 -2
pair:the market|0 9 1 -1 0 -4
pair:the meeting|-2 2 -8 -2 -1 13
pair:the minute|1 -5 0 1 5 0
pair:the moment|-8 -2 -2 2 4 6
pair:the money|0 -2 -5 9 -1 -1
pair:the morning|-8 -1 -3 1 4 6
pair:the most|-1 8 -4 -3 -2 2
pair:the name|0 -2 -3 0 0 7
pair:the neighbours|0 0 0 7 -1 -3
pair:the new|2 -14 -6 5 2 9
pair:the next|6 -3 1 5 -11 2
pair:the nurse|2 7 -1 -7 0 0
pair:the ocean|-3 7 -1 -1 -5 -1
pair:the office|13 -5 -2 3 -4 -4
pair:the one|8 1 0 1 -3 -4
pair:the parents|0 -5 2 2 3 -2
pair:the parking|0 8 -1 -4 -3 0
pair:the part|10 -1 -3 -2 -1 -4
pair:the party|3 -7 1 -9 8 3
pair:the penalty|-1 -1 -1 -1 5 -5
pair:the phone|-7 9 -2 4 7 -8
pair:the plane|2 7 1 4 -9 0
pair:the point|4 -7 -2 -2 5 0
pair:the pool|-2 -1 0 6 0 2
pair:the postman|4 5 1 -3 -7 -1
pair:the reading|-2 -3 -5 9 -1 -1
pair:the responsible|-8 2 3 2 3 -1
pair:the restaurant|7 -5 1 1 -1 0
pair:the same|25 -9 5 -2 -10 -11
pair:the sat|-5 -5 1 2 6 0
pair:the scholarship|-1 -2 6 -3 -1 -3
pair:the school|-3 9 0 1 -4 -1
pair:the season|-1 -2 -2 -4 8 -3
pair:the shop|-3 -2 0 9 0 1
pair:the smallest|-4 14 -2 -1 -2 -8
pair:the spelling|8 -4 -2 -1 -3 -3
pair:the spot|7 -5 1 1 -1 0
pair:the staff|-2 -4 10 0 -2 -3
pair:the state|2 -1 0 5 -5 0
pair:the station|0 0 -1 -1 -2 7
pair:the street|-4 8 0 -1 1 -4
pair:the streets|2 9 1 -1 -9 0
pair:the supermarket|-6 8 -2 0 1 -6
pair:the tax|0 6 -1 -2 -8 -2
pair:the team|6 4 7 -6 -2 -9
pair:the test|0 6 0 -3 -4 2
pair:the time|0 5 1 8 -3 -6
pair:the top|-1 -4 12 -5 -1 -5
pair:the train|-1 -2 -1 3 -6 6
pair:the trouble|-1 -2 -3 5 -2 0
pair:the twins|0 -2 -5 0 0 7
pair:the village|0 -2 -3 0 0 7
pair:the way|5 3 -10 4 0 0
pair:the weather|0 -1 -3 0 -5 11
pair:the week|1 -9 1 0 11 0
pair:the weekend|-3 6 -3 -2 -8 6
pair:the weekends|7 -1 0 2 1 -9
pair:the whole|-1 5 1 5 -7 -3
pair:the world|4 -4 0 3 0 0
pair:the worst|19 -15 -4 0 8 -8
pair:the yard|-2 1 -3 -3 -2 9
pair:their dad|-2 -3 1 6 -1 0
pair:their fence|1 0 0 5 -1 -1
pair:them $|4 -8 -3 20 -3 -10
pair:them online|0 0 1 -1 0 0
pair:then everything|-7 5 0 2 3 -1
pair:then i|9 -14 -3 -3 8 2
pair:then it|-7 -6 11 4 -2 0
pair:then they|0 -2 -5 5 -1 -2
pair:therapist i|0 0 0 -1 0 3
pair:therapy $|8 3 5 -1 -12 -1
pair:there $|-13 2 3 8 -2 2
pair:there are|15 0 -7 -5 -1 -1
pair:there at|-1 -6 -1 2 5 0
pair:there for|0 1 -3 0 -1 7
pair:there is|-2 -3 -13 1 22 -6
pair:there knows|-5 -3 -2 11 -2 -3
pair:there something|5 -5 4 0 -1 -5
pair:there was|3 4 0 7 -6 -5
pair:there were|-1 0 1 -3 -1 8
pair:there will|0 3 0 2 -6 0
pair:theres goes|-4 7 1 1 -1 -1
pair:these days|8 -2 3 -5 -2 -4
pair:they act|0 0 -7 9 -2 0
pair:they all|1 -3 -4 5 0 1
pair:they always|-4 -1 1 -4 10 0
pair:they are|-12 8 3 7 5 -12
pair:they can|-2 1 -9 10 -1 -1
pair:they did|-1 -2 -3 -9 -2 15
pair:they do|-4 5 4 -1 -3 -1
pair:they find|-1 8 -4 -3 0 -1
pair:they have|-7 7 16 -7 -7 -1
pair:they just|2 2 8 -6 -1 0
pair:they laughed|0 2 -6 5 -1 0
pair:they leave|0 6 -1 -3 -3 0
pair:they live|0 0 -1 -1 -2 7
pair:they look|-1 3 -3 2 1 0
pair:they probably|-3 -3 6 2 -2 -3
pair:they said|-1 -1 0 -4 -2 6
pair:they say|-2 -4 16 -5 -1 -4
pair:they see|1 -5 3 6 -5 0
pair:they stop|-2 -1 -3 7 -2 -1
pair:they think|1 4 8 -13 2 -1
pair:they want|-1 0 -1 10 -4 -1
pair:they were|-3 -6 15 0 0 -7
pair:they will|12 4 -12 -12 19 -11
pair:thin $|-1 9 0 -1 -9 -1
pair:thing $|1 5 3 1 -2 -10
pair:thing ,|-4 10 -6 -1 -1 -1
pair:thing about|4 2 1 -1 0 -1
pair:thing goes|-4 10 0 0 -6 0
pair:thing is|-6 12 0 0 1 -4
pair:things are|0 -4 -2 -3 -3 10
pair:things that|12 9 -8 -6 3 -8
pair:things to|-1 -1 -1 -1 -4 7
pair:things up|5 1 3 -1 -3 -2
pair:think about|1 -3 4 -4 3 0
pair:think he|0 -1 13 -8 -1 -2
pair:think i|1 7 -2 6 -3 -11
pair:think it|-6 2 -3 -1 2 7
pair:think of|0 4 -1 1 -6 -1
pair:think that|-4 1 0 9 -4 -3
pair:think there|2 -8 -1 0 6 0
pair:think they|-1 0 6 -5 0 0
pair:thinking about|-4 2 4 -3 10 -5
pair:thinking of|-1 -2 1 -1 3 -1
pair:thinks ,|-1 -3 -1 -5 -5 15
pair:thinks i|0 6 -2 5 8 -16
pair:thinks she|-1 -3 -4 6 -1 -1
pair:thinks the|-2 -2 -1 -5 -2 9
pair:thirty $|0 1 0 1 8 -4
pair:thirty people|-1 0 -1 -2 -1 8
pair:this $|-12 10 8 -11 -2 10
pair:this ,|13 4 -1 -3 -14 -1
pair:this ?|4 1 1 -4 8 -4
pair:this anymore|-7 16 0 0 0 -3
pair:this before|-9 9 8 5 -4 -2
pair:this company|9 -2 -2 1 0 0
pair:this has|-7 0 2 8 -1 -1
pair:this headache|-4 14 -2 0 -3 -8
pair:this is|-10 3 10 8 -1 -10
pair:this job|-1 -4 -1 3 6 0
pair:this month|-6 4 5 -7 -9 10
pair:this morning|-3 3 -2 1 -7 7
pair:this normal|6 -1 -1 3 -3 -2
pair:this one|-2 -4 12 -2 -3 -2
pair:this only|-4 10 -6 -1 -1 -1
pair:this to|0 -5 7 -4 4 0
pair:this way|-3 1 4 3 -2 -1
pair:this weekend|-2 -1 1 -2 -5 13
pair:this year|3 -2 -4 1 7 -2
pair:though i|-1 5 -6 -3 7 0
pair:thought ,|6 2 1 -4 -1 -4
pair:thought about|8 3 5 -1 -12 -1
pair:thought i|-5 -10 -2 20 0 -8
pair:three $|-5 11 -2 -6 -2 -4
pair:three sets|0 -1 -2 -1 -1 7
pair:three sisters|-5 -5 -2 -1 -3 10
pair:three years|3 6 -1 -5 1 -2
pair:throat is|1 4 0 2 -5 -1
pair:through ,|5 -1 -2 1 -1 0
pair:through and|5 -1 -2 1 1 0
pair:through it|0 3 -5 0 -2 7
pair:tickets for|-1 -5 -1 -1 7 -4
pair:time $|1 2 -1 2 4 -7
pair:time ,|-4 3 0 3 -3 0
pair:time and|5 -7 0 6 8 -13
pair:time i|-4 1 0 3 -6 9
pair:time is|-5 -7 -2 -1 3 11
pair:time so|-4 -2 -5 -3 -3 10
pair:tiny mistake|-1 7 -1 -1 1 -2
pair:tired $|1 1 0 -8 0 7
pair:tired all|7 2 0 -7 2 -1
pair:tired of|-2 -7 -1 10 -1 -3
pair:to $|-9 -7 7 -1 17 -9
pair:to ,|-2 1 9 -8 -2 -2
pair:to a|11 -5 -2 -2 -3 0
pair:to anyone|-8 3 -1 18 -7 -3
pair:to ask|-2 4 -5 0 2 1
pair:to be|-1 -20 9 4 24 -14
pair:to blush|1 -1 1 2 9 -8
pair:to bomb|1 1 1 -3 5 -2
pair:to bore|5 -3 -1 -2 1 -5
pair:to call|-1 -3 0 -1 -2 9
pair:to change|3 -12 -2 5 12 -6
pair:to close|1 4 0 2 -5 -1
pair:to come|-4 -3 -1 1 11 -3
pair:to complain|-1 -3 -1 -1 6 -3
pair:to cook|-5 -5 -2 -7 -4 14
pair:to dance|-3 -1 -1 -3 -3 8
pair:to die|-3 12 0 -3 -5 0
pair:to drive|-7 1 0 -1 7 0
pair:to dump|1 2 1 -3 1 0
pair:to eat|1 -1 -4 -5 -2 11
pair:to end|1 6 1 1 -5 -1
pair:to everyone|15 -2 9 -8 -3 -8
pair:to explode|-6 12 -2 -1 -3 -1
pair:to fail|-3 -9 -1 11 8 -5
pair:to fall|-3 12 -1 -1 -10 -1
pair:to fire|-1 19 0 -8 -11 0
pair:to follow|0 7 0 -1 -4 -1
pair:to freeze|1 8 1 3 -7 -1
pair:to function|2 1 1 4 -6 0
pair:to get|4 -2 -2 -1 7 -5
pair:to give|4 15 0 -6 -11 -1
pair:to go|-2 0 -9 2 -4 15
pair:to handle|-1 -4 -1 0 -1 10
pair:to have|-2 -1 -5 -4 -4 14
pair:to her|5 3 5 -5 3 -10
pair:to him|-4 -2 1 11 0 -3
pair:to hurt|2 -3 -7 11 1 -1
pair:to just|4 9 -4 -6 3 -4
pair:to keep|-5 -1 -1 2 3 0
pair:to language|0 0 0 0 -3 5
pair:to learn|3 -7 -3 -6 6 8
pair:to leave|1 7 1 -1 -6 -1
pair:to like|0 1 -2 4 0 -1
pair:to look|-7 -3 -8 8 13 -2
pair:to make|-6 -4 -2 10 6 -3
pair:to me|19 13 2 -8 -2 -9
pair:to my|-3 -2 -4 17 -1 -7
pair:to offend|0 -4 -1 11 -6 0
pair:to other|-7 9 4 3 -2 -4
pair:to paris|-2 -4 -2 -4 -8 13
pair:to pay|0 6 -1 0 -3 0
pair:to pieces|0 11 -1 -2 -4 -4
pair:to practise|2 1 0 2 -5 3
pair:to read|7 -5 -4 -4 -6 6
pair:to say|-13 -12 6 10 8 0
pair:to school|6 -1 1 2 1 -9
pair:to see|11 9 2 -12 0 -5
pair:to show|4 -3 -5 5 2 -5
pair:to start|2 3 0 -7 -10 15
pair:to stay|3 7 2 -7 -2 -4
pair:to take|-2 8 -2 0 1 -5
pair:to talk|-5 2 4 -1 -1 -5
pair:to tears|5 -3 -1 -2 1 -5
pair:to the|-6 -13 -6 -6 -4 35
pair:to them|1 -2 -3 15 -2 -8
pair:to therapy|8 3 5 -1 -12 -1
pair:to try|1 -6 -1 0 4 0
pair:to turn|0 -6 1 3 7 -1
pair:to understand|5 -6 11 1 -6 -3
pair:to visit|1 -2 0 -1 -2 8
pair:to wake|1 -5 0 1 5 0
pair:to watch|-1 -2 0 -1 -5 8
pair:to wear|0 0 0 0 -4 6
pair:to will|-1 -3 -1 -1 6 -4
pair:to work|0 -2 -7 -1 17 -4
pair:to write|-8 -2 -1 -3 0 14
pair:toast and|-5 -1 5 -7 -2 6
pair:today $|-10 10 -13 -7 -13 33
pair:today ,|8 -9 0 2 0 -2
pair:today so|7 -4 -1 4 -1 -3
pair:toddler climb|-1 7 1 1 -6 1
pair:together $|-9 -2 3 -3 13 -1
pair:together for|-1 3 -1 5 1 -5
pair:together in|-2 0 3 0 5 -4
pair:told me|4 -1 -9 -2 5 13
pair:told my|7 -3 -5 2 -3 2
pair:told that|0 -1 7 -4 0 0
pair:tomorrow $|-1 -2 -2 -2 -6 13
pair:tomorrow and|-2 -6 0 0 -5 13
pair:tonight $|-3 -3 -1 -1 -4 15
pair:too $|1 -4 1 -2 7 0
pair:too much|8 8 -6 9 -4 -13
pair:took two|0 0 0 0 -2 8
pair:total breakdown|-1 4 -1 3 0 0
pair:train was|-1 -2 -1 -1 0 5
pair:trainer is|2 1 1 5 -5 0
pair:trash $|1 -7 0 14 -3 -5
pair:tried $|-2 0 -1 -1 5 0
pair:tried again|-4 -2 -5 -3 -3 10
pair:trip to|-2 -1 0 -1 -2 6
pair:trip will|1 -3 1 0 4 0
pair:trust anyone|12 -3 -1 -5 -2 -2
pair:trust myself|-1 -4 -1 0 -1 10
pair:trusted $|-5 1 1 6 0 -1
pair:try $|-1 -7 -4 0 -10 17
pair:try to|6 4 1 3 -3 -10
pair:trying to|4 -4 -9 9 -1 0
pair:tuesday $|-3 -3 -1 0 -1 7
pair:tuesday evening|0 0 0 0 -3 5
pair:tumbling down|-6 12 -1 0 -5 -6
pair:turn into|1 9 -1 3 -3 -5
pair:turn me|0 -6 1 2 6 0
pair:turn out|0 -2 0 -2 7 -1
pair:tutor has|-1 -3 -1 13 -2 -5
pair:twelve visits|0 0 0 -1 0 3
pair:twice $|-3 1 -1 1 10 -9
pair:twice but|-1 -2 13 0 0 -5
pair:twins but|0 -2 -5 0 0 7
pair:two all|-3 0 0 0 0 5
pair:two from|-4 2 -5 4 3 0
pair:two next|0 0 0 0 -12 14
pair:two pounds|-1 14 0 -2 -11 -2
pair:two weeks|0 -5 -1 12 1 -5
pair:two women|1 0 -1 9 -4 -1
pair:two years|3 -3 1 3 2 -5
pair:ugly and|14 -2 -1 -4 -1 -7
pair:umbrella $|-2 -3 -2 -1 -5 10
pair:umbrella at|-2 0 -1 -1 -3 6
pair:unbearable $|-6 2 -2 2 2 0
pair:understand what|5 -6 11 1 -6 -3
pair:understands me|-5 -2 -1 13 -4 -2
pair:unexpected bill|1 8 1 1 -7 -2
pair:unhappy with|-2 -8 -1 16 -2 -3
pair:unlovable $|10 -2 -2 -5 1 -2
pair:unreliable $|9 -1 -1 -2 -1 -7
pair:until i|-1 -12 1 2 14 -3
pair:until last|1 5 -6 2 2 -2
pair:up $|2 9 -4 1 -11 2
pair:up and|-1 9 -4 3 -5 -1
pair:up being|11 -5 -1 -2 -4 -2
pair:up for|-1 -6 1 -3 8 4
pair:up homeless|0 16 -1 -2 -10 -4
pair:up in|-1 7 3 0 -2 -5
pair:up like|-4 0 -1 -2 10 -2
pair:up on|-4 6 -2 9 -8 -7
pair:up so|-5 12 -2 0 -2 0
pair:up the|0 -5 0 -3 10 -1
pair:up to|-1 -4 -2 -5 12 -5
pair:up with|-2 7 -1 11 -10 -1
pair:upset $|0 4 4 -6 0 -2
pair:us $|-4 -2 -5 6 8 -2
pair:us a|-1 0 4 -4 0 3
pair:use $|-3 -6 10 -2 -3 -1
pair:used to|4 0 0 6 -3 -6
pair:useless $|-12 3 14 3 -1 -4
pair:usually choose|0 0 0 -1 0 3
pair:vegetarian $|1 4 1 2 -5 0
pair:very much|-2 -3 5 1 1 -2
pair:village ,|0 -2 -3 0 0 7
pair:visit my|-1 -2 0 -2 -6 8
pair:visits $|0 0 0 -1 0 3
pair:voice at|-3 10 0 -1 -9 0
pair:voice will|-1 -5 -1 -1 7 -1
pair:w my|-1 -2 0 -1 -5 8
pair:wait for|-1 -3 -8 6 0 5
pair:waiter ever|7 -5 1 1 -1 0
pair:wake up|-6 2 3 -1 7 -7
pair:walk after|0 -1 0 0 -3 5
pair:walk away|-1 -3 -1 -1 6 -4
pair:walked past|-5 -2 -6 1 0 9
pair:want me|-3 0 -6 6 7 -3
pair:wanted here|-6 -2 -3 12 -2 -6
pair:wanted it|-1 -1 -7 6 1 -2
pair:wanted me|-1 -2 -5 18 -1 -5
pair:wanted to|-7 -3 5 -2 -4 10
pair:wants a|-4 11 -2 -7 -1 -4
pair:wants me|6 -6 -1 0 2 0
pair:wants to|2 27 1 4 -27 -4
pair:was $|-1 -4 10 -2 4 -4
pair:was a|14 -3 1 -4 -4 -2
pair:was about|1 1 -2 5 1 -2
pair:was alderley|0 -2 -3 0 0 7
pair:was all|12 0 -3 -4 0 -2
pair:was busy|-2 -3 -2 -6 -2 9
pair:was cross|0 -1 0 -2 0 6
pair:was down|-2 -1 9 -5 -2 -1
pair:was drawn|-3 0 0 0 0 5
pair:was easy|-5 -1 7 0 0 1
pair:was eight|-2 6 2 1 -3 -3
pair:was good|0 4 -17 0 2 11
pair:was happy|3 3 -6 -1 5 -2
pair:was just|-2 -1 17 -6 -4 -4
pair:was late|0 -3 -7 -7 -3 20
pair:was left|-1 -1 -7 6 1 -1
pair:was looking|-2 -3 -4 -5 -3 10
pair:was lying|-1 1 -1 5 0 -1
pair:was nervous|-1 -3 -4 -2 -2 10
pair:was nineteen|1 2 -1 0 -1 -2
pair:was no|-3 -1 -2 8 -2 -2
pair:was not|1 -2 -7 -3 -2 15
pair:was nothing|-8 -3 14 2 -3 -2
pair:was only|-4 -3 14 -3 -4 1
pair:was so|1 2 -7 3 2 4
pair:was the|-4 2 8 -1 -1 -6
pair:was trash|1 -4 1 7 1 -4
pair:was younger|0 7 -4 3 3 -8
pair:wash out|1 -3 1 0 4 0
pair:waste $|8 -1 -1 -1 -2 -1
pair:waste away|1 4 1 2 -5 0
pair:waste of|8 -1 -4 1 -1 -1
pair:wasted my|7 -1 0 0 0 -2
pair:watch ,|-3 -1 -2 8 -2 -2
pair:watch a|-3 -1 -1 3 -6 7
pair:way $|-1 -2 -3 6 2 -2
pair:way he|1 0 -9 9 1 0
pair:way i|-3 -3 0 -6 12 -2
pair:way to|0 6 0 0 -3 0
pair:we all|-5 -5 -2 -1 -3 10
pair:we are|-11 4 -5 6 6 -1
pair:we broke|-2 0 3 0 5 -4
pair:we had|-4 -9 -6 0 1 17
pair:we have|-7 -5 -7 6 7 8
pair:we made|0 -1 0 -2 0 6
pair:we need|-1 6 -1 -1 2 -1
pair:we went|0 0 0 -2 0 7
pair:we were|2 -2 3 2 6 -7
pair:we will|2 12 -2 -1 -7 -2
pair:we would|-1 3 0 3 -2 -1
pair:weak $|14 0 -2 -10 0 -6
pair:wear the|-1 -2 0 0 -5 8
pair:weather is|0 0 0 0 -4 6
pair:wedding $|0 -9 -1 -1 11 -1
pair:week $|-8 -9 -2 -4 -2 23
pair:week is|5 -7 -3 -1 6 -2
pair:weekend $|-3 -1 -1 -3 -7 20
pair:weekend ,|-3 6 6 -1 -7 -1
pair:weekend i|-3 -3 1 -1 6 0
pair:weekends $|7 -1 0 2 1 -9
pair:well $|-5 -4 -10 -5 13 10
pair:well ,|-1 -3 11 -3 -3 -2
pair:well and|0 0 -3 -1 0 6
pair:well at|9 0 0 -8 3 -5
pair:well but|-3 2 3 -3 1 0
pair:well for|9 -2 1 -2 -3 -5
pair:well i|-3 -3 11 -3 -3 -4
pair:well in|5 -3 6 0 0 -7
pair:well on|-5 -5 1 2 6 0
pair:well or|-2 -7 -3 -2 -9 17
pair:went wrong|-1 -1 9 0 -1 -2
pair:were about|-1 0 -1 -2 -1 8
pair:were just|0 0 6 -4 -1 0
pair:what ,|-8 -1 16 -3 -1 -3
pair:what a|5 -5 -4 11 -4 -2
pair:what he|4 0 -1 -12 -4 15
pair:what i|0 -2 14 3 -6 -9
pair:what if|-21 37 -3 -5 10 -17
pair:what is|9 -7 4 -4 3 -1
pair:what kind|2 0 0 -1 -1 3
pair:what people|3 -3 0 0 3 0
pair:what should|-3 -4 -4 9 5 -2
pair:what time|-3 -7 -3 -3 -3 20
pair:what to|1 2 -11 7 -5 3
pair:whatever i|-1 -7 4 -4 8 -4
pair:whatsoever $|13 -2 -1 -3 0 -5
pair:wheelchair $|1 1 1 3 -6 0
pair:when i|10 -2 -14 18 -1 -22
pair:when you|6 -1 -1 -1 0 0
pair:whenever i|-1 -4 1 5 -3 0
pair:which chapter|-1 -4 0 0 0 9
pair:which i|-1 7 0 1 -8 -1
pair:which is|-1 -4 8 0 -1 0
pair:which makes|10 -5 -3 -2 -2 -2
pair:who cares|-2 -1 21 -6 0 -7
pair:who does|5 4 -2 -2 -3 -1
pair:who eat|12 1 -1 -5 0 -4
pair:who gives|1 0 0 -1 0 3
pair:who is|0 -7 -1 1 8 0
pair:who love|-6 -2 -2 -8 -3 17
pair:who to|-3 5 -3 0 4 -1
pair:whoever i|-1 -3 -1 -1 6 -4
pair:whole day|-5 4 3 -1 0 -1
pair:whole evening|-4 10 -1 -3 -2 -4
pair:whole future|-5 7 1 2 -2 -2
pair:whole life|-7 1 -1 3 2 -1
pair:whole month|-9 -5 -3 -4 -5 18
pair:whole thing|-3 10 0 0 1 -3
pair:whole time|-1 -5 -1 -1 7 -4
pair:whole week|5 -8 -3 -2 9 -4
pair:whose office|0 0 0 -1 0 3
pair:why do|10 3 3 -14 3 -3
pair:wife $|12 -3 -5 -4 -3 -1
pair:will always|17 -12 -1 0 -7 -1
pair:will argue|1 -2 1 -2 6 -2
pair:will ask|1 -2 -1 -2 -9 15
pair:will be|-6 11 -5 1 0 -2
pair:will bite|4 5 1 -3 -7 -1
pair:will break|-1 15 0 -1 -11 -1
pair:will cancel|-1 -5 -1 -1 7 -4
pair:will clean|-3 -3 -1 -2 -6 10
pair:will completely|-4 10 0 0 -6 0
pair:will die|-5 -3 1 4 2 0
pair:will end|-2 23 -1 -2 -12 -5
pair:will find|-3 -8 -1 -3 -1 10
pair:will get|-4 8 -1 2 4 -10
pair:will give|0 -7 -3 0 18 -8
pair:will go|0 11 0 -3 -15 8
pair:will have|4 20 2 -3 -15 -6
pair:will just|-3 -5 -8 4 14 -1
pair:will laugh|2 -3 6 7 -10 0
pair:will leave|0 -2 1 -4 6 0
pair:will let|-3 1 0 -3 7 -3
pair:will look|8 -6 1 -1 0 -1
pair:will lose|0 9 -2 0 -8 -2
pair:will miss|-1 -1 -1 0 6 -5
pair:will never|6 6 -1 12 -9 -13
pair:will not|-3 -1 9 14 0 -19
pair:will notice|1 -5 -1 -1 7 0
pair:will pass|-1 -3 -1 0 7 -6
pair:will probably|0 -3 -3 -3 -1 9
pair:will rain|-1 -5 -1 -1 7 -4
pair:will say|-2 -3 0 -2 11 -2
pair:will stand|0 -5 0 0 7 0
pair:will stay|0 -2 0 0 -3 8
pair:will stumble|-1 -6 -1 0 5 0
pair:will take|0 -11 0 0 4 8
pair:will try|-2 -7 -3 -2 -9 17
pair:will turn|-1 6 -1 -3 7 -5
pair:will walk|-1 -2 1 -1 5 -3
pair:will waste|1 4 1 2 -5 0
pair:wine on|0 6 0 0 1 -3
pair:wish i|-1 -3 1 7 -1 0
pair:wishes he|0 0 0 7 -5 0
pair:wishes i|-2 -1 -2 9 -1 -7
pair:with a|1 7 6 -10 -4 1
pair:with everything|-1 -4 -2 -2 8 -1
pair:with his|2 0 0 7 0 -9
pair:with me|4 -10 0 14 -10 -4
pair:with my|14 -1 4 -11 0 3
pair:with ten|-2 -7 1 0 -1 10
pair:with the|16 7 -15 -4 -6 3
pair:with them|-1 -2 -3 6 -3 0
pair:with this|-4 -2 -4 13 2 -1
pair:with two|-12 7 -1 -2 11 -3
pair:within a|-3 -7 -2 0 12 -4
pair:without him|-5 9 0 -3 3 -3
pair:women who|2 3 -2 1 1 0
pair:won the|-2 -5 11 -4 -3 -3
pair:word at|-5 11 -2 -6 -2 -4
pair:word i|14 -1 -2 -4 -6 -6
pair:words ,|-1 -6 -1 0 5 0
pair:work $|-4 -11 13 3 1 0
pair:work ,|-6 7 1 -2 2 -1
pair:work again|-4 6 1 4 -5 0
pair:work and|6 17 -2 -6 -3 -9
pair:work but|0 0 5 -2 -2 0
pair:work is|-3 -1 11 0 0 -3
pair:work nights|3 -1 -1 5 3 -9
pair:work on|6 -2 0 1 5 -10
pair:work the|-4 -2 -5 -3 -3 10
pair:worked a|-6 4 -4 3 6 -2
pair:works from|-1 -1 0 -1 0 5
pair:works hard|-4 6 0 4 2 -6
pair:works out|8 -3 0 -4 3 -1
pair:world is|-2 16 -3 -4 -3 -10
pair:worried about|-3 -4 0 -1 9 0
pair:worry that|0 -3 0 9 3 -5
pair:worry too|10 2 -5 -3 -1 -3
pair:worse $|-4 13 -3 -2 0 -3
pair:worst in|10 -6 1 2 -5 -1
pair:worst one|0 -8 0 -1 11 0
pair:worst that|-1 5 -1 -2 0 -1
pair:worst waiter|7 -5 1 1 -1 0
pair:worth anything|-4 -3 7 0 0 0
pair:worthless $|9 -3 -2 0 1 -5
pair:would already|-3 -1 -2 8 -2 -2
pair:would be|3 -4 4 9 -8 -4
pair:would do|-2 0 14 -4 -5 0
pair:would feel|1 -1 2 4 -3 -1
pair:would kill|-3 10 3 -6 -1 0
pair:would like|-4 -6 -4 -4 -5 20
pair:would not|-3 1 -3 3 3 -1
pair:would only|-4 -4 -2 1 12 -2
pair:would rather|8 -7 -8 12 -6 -1
pair:would say|2 0 -1 -1 3 0
pair:would the|1 -2 0 4 -2 0
pair:wreck $|2 8 -1 -6 0 -2
pair:wreck and|-3 11 0 0 -4 -2
pair:wrecked my|-3 11 -3 -2 -2 -6
pair:write $|-1 0 0 0 -1 6
pair:write every|-3 -1 0 0 -1 7
pair:written a|3 -8 0 6 5 0
pair:wrong $|0 -3 1 0 11 -13
pair:wrong i|-4 10 0 0 -6 0
pair:wrong with|-3 11 0 -6 0 -3
pair:year $|4 6 -7 6 7 -15
pair:year ago|-1 -3 1 3 1 0
pair:year and|3 1 -2 4 0 -4
pair:year old|-7 9 0 2 7 -3
pair:years $|1 8 -1 -5 1 -3
pair:years ago|2 1 -5 1 3 -1
pair:years older|-3 5 -1 0 1 -2
pair:yes $|-3 -1 -6 -1 -2 8
pair:yes i|0 0 1 -1 0 0
pair:yesterday and|-1 -5 0 0 0 8
pair:yet $|-9 -3 10 -5 -2 9
pair:you $|-1 -2 3 -8 -1 11
pair:you ,|6 -7 0 1 0 0
pair:you are|7 -1 -5 4 -1 -4
pair:you do|7 -4 -2 0 0 -1
pair:you either|5 -1 -1 -2 0 -1
pair:you for|-3 5 0 2 5 -6
pair:you tomorrow|0 0 0 0 -1 5
pair:you too|-2 15 0 -4 -8 0
pair:younger $|0 7 -6 5 2 -8
pair:your with|6 0 0 -4 1 0
sign:all-or-none|73 -12 -14 -14 -11 -45
sign:but-only|-21 -22 78 -10 -18 -27
sign:chain|-25 32 -9 0 12 -16
sign:good-news|-23 -27 59 -5 -12 16
sign:if-not|39 -1 -30 1 -15 0
sign:must-be-they|-15 13 4 12 -8 -7
sign:they-dislike|-8 -4 -25 72 -8 -47
sign:they-think|-27 -4 -21 55 -9 -12
sign:will-go-badly|-21 -5 -23 -13 86 -69
sign:worst|-6 84 -23 9 -20 -67
size:0|-1 -49 -56 -44 -42 157
size:1|-8 -71 -61 -72 -36 141
size:2|-11 5 15 -36 -13 -11
size:3|-16 51 -1 24 -16 -55
size:4|-6 19 -32 5 13 -14
size:5|7 5 -10 -1 8 -7
size:6|11 -10 20 4 -9 -1
stem:absol|1 11 -2 -1 -1 -5
stem:accen|9 -7 -3 3 -3 -2
stem:accid|3 -1 -4 5 0 -1
stem:accom|5 -2 8 -1 -2 -5
stem:achie|3 -2 13 -2 -3 -9
stem:afrai|-4 4 -4 10 -6 -6
stem:after|-4 -7 3 1 -9 14
stem:again|5 0 -3 -1 0 -4
stem:alder|0 -2 -3 0 0 7
stem:almos|-1 3 -1 5 1 -5
stem:alway|20 -6 -2 -1 4 -20
stem:annoy|-9 5 -3 19 -4 -8
stem:answe|-6 12 -6 0 1 -1
stem:anxie|6 5 -2 -8 9 -7
stem:anxio|-2 5 -1 -3 7 -5
stem:anybo|3 -2 11 -8 -1 -3
stem:anymo|-8 6 -5 4 8 -9
stem:anyon|11 -1 12 0 -10 -10
stem:anyth|20 -10 18 -2 -7 -19
stem:anywa|-1 -3 -4 -2 8 -1
stem:anywh|3 -3 -1 5 -3 0
stem:apolo|11 0 1 6 -11 -7
stem:appli|2 1 11 -7 -1 -1
stem:appoi|-1 0 1 1 -4 7
stem:appro|-2 -4 4 3 -2 1
stem:argum|13 -4 -4 0 2 -6
stem:aroun|9 0 -5 6 -5 -3
stem:asham|-4 -5 -2 7 5 -2
stem:askin|1 0 -5 3 0 -1
stem:aslee|-1 -4 -1 -3 1 8
stem:assum|-7 0 -2 8 -3 0
stem:asthm|0 0 1 0 2 0
stem:avera|6 -2 1 -2 -3 -2
stem:awkwa|8 -6 -2 -8 10 -4
stem:bankr|-1 5 0 -1 -1 -3
stem:barke|4 5 1 -3 -7 -1
stem:becau|-8 -7 -3 10 1 7
stem:befor|-16 -2 -3 -3 18 14
stem:behin|-7 5 -2 4 1 0
stem:bette|-4 -8 9 6 3 -6
stem:betwe|-2 -1 -1 1 0 3
stem:beyon|8 -2 -2 -3 -2 -5
stem:birth|3 3 -6 -1 8 -5
stem:borin|-2 -4 -6 -4 6 9
stem:bothe|-7 1 0 15 -4 -7
stem:bough|-1 -7 1 1 -4 10
stem:boyfr|6 1 0 -1 -8 4
stem:break|-6 15 -2 -5 -10 9
stem:broke|1 4 0 1 0 -5
stem:broug|-5 -7 5 -4 -4 14
stem:buddi|1 3 0 -10 4 0
stem:burde|-7 4 -2 14 -1 -8
stem:burne|6 -3 0 1 -4 0
stem:calle|-6 2 9 -12 -8 15
stem:cance|-3 7 -5 0 1 -1
stem:capta|-2 -2 9 -6 -3 0
stem:caree|-7 14 -2 2 -1 -6
stem:catas|-5 10 0 4 -4 -2
stem:cavit|-3 12 -1 -1 -10 -1
stem:chang|-11 -2 -2 5 12 4
stem:chapt|-3 -6 0 -2 -6 16
stem:child|16 -4 8 -9 4 -14
stem:choos|-6 -2 1 2 3 3
stem:chris|1 -7 -3 3 8 -4
stem:clapp|-3 0 9 -2 0 -1
stem:class|0 -1 0 4 4 -2
stem:clean|-5 -3 16 1 -2 -7
stem:clien|-3 2 -5 6 -1 -1
stem:cloth|-4 -3 -6 16 -3 -6
stem:coffe|-1 -4 -1 -8 1 14
stem:colla|-2 10 -1 -1 -3 -6
stem:colle|1 -2 -5 -4 0 11
stem:comin|-2 12 -7 -10 13 -7
stem:comme|-4 15 -4 -4 -1 -7
stem:compa|3 6 3 8 -4 -13
stem:compl|26 4 -1 -8 -8 -14
stem:compu|8 -1 2 -7 8 -6
stem:conce|-3 -7 3 -8 14 3
stem:confu|1 3 0 -2 5 -4
stem:contr|-3 2 -1 0 8 -5
stem:cooke|-1 -1 -1 -1 -1 7
stem:cooki|1 -4 -2 -6 -5 17
stem:corne|0 -9 0 0 9 2
stem:corre|1 -2 0 0 0 5
stem:cough|1 13 0 2 -7 -3
stem:cours|5 4 -4 -4 1 -3
stem:cousi|-5 -2 -3 13 5 -8
stem:cover|0 0 0 -1 0 3
stem:crook|3 -1 -1 1 1 -3
stem:cryin|3 5 2 -6 -4 0
stem:danci|0 12 0 0 -11 0
stem:dange|-4 15 -1 -1 -1 -10
stem:daugh|7 7 -12 -1 -3 0
stem:deadl|-5 20 -3 -4 -6 -7
stem:decid|-7 -1 -4 11 1 -3
stem:decis|8 -2 -1 2 -1 -8
stem:defea|0 1 0 4 1 -3
stem:defin|-5 11 -2 -6 -2 -4
stem:denti|2 -8 -2 3 -6 10
stem:depre|-4 3 5 -1 -1 -2
stem:deser|8 -3 9 -3 -4 -7
stem:destr|-9 8 -2 2 3 -3
stem:diffe|4 -2 -11 7 4 -2
stem:dinne|-3 -6 -7 7 -8 18
stem:disap|7 -6 -1 5 0 -2
stem:disas|4 -2 -1 5 4 -7
stem:disea|2 -1 1 0 -1 0
stem:disgu|0 -6 -3 19 -2 -9
stem:divor|11 -9 -3 -5 14 -10
stem:dolla|-2 -5 11 -1 -2 -6
stem:doome|-3 -9 -1 -1 13 -2
stem:downh|0 -1 -3 -6 12 0
stem:dread|-2 12 -3 -2 -2 -4
stem:drown|-3 12 1 -2 1 -4
stem:dumpe|11 -2 -1 0 -10 -2
stem:durin|2 3 -1 3 2 -9
stem:effec|-2 7 0 -2 -3 0
stem:eithe|23 -9 -3 -5 1 -9
stem:embar|0 0 -2 1 6 -9
stem:enjoy|-3 -4 4 -5 -5 13
stem:enoug|25 -7 -9 -7 -13 10
stem:entir|20 -1 -2 -2 -1 -10
stem:eveni|-6 -4 -5 -1 -3 17
stem:every|17 10 -2 16 -5 -40
stem:exact|10 -4 -2 -4 0 0
stem:excus|1 0 10 -8 1 0
stem:expel|-2 7 -1 0 -5 -1
stem:explo|-6 12 -2 -1 -3 -1
stem:faile|7 4 -3 0 -9 2
stem:failu|9 2 -7 -2 0 -8
stem:falli|-5 8 1 2 0 -5
stem:famil|5 4 -4 3 -1 -5
stem:fathe|11 -8 -1 3 3 -6
stem:favou|-2 -3 -1 -3 -2 11
stem:feedb|-3 -9 -4 -4 10 7
stem:feeli|-4 3 -6 8 1 4
stem:fight|6 -6 -5 6 0 -3
stem:finis|6 18 -4 -7 -3 -11
stem:fixin|-5 12 -2 0 -2 0
stem:flowe|7 -3 3 -13 -1 5
stem:follo|-3 6 0 3 -4 -1
stem:footb|-3 6 0 2 -8 -1
stem:forge|-4 -6 -2 -3 15 -2
stem:forgi|1 -5 -2 -4 7 0
stem:forgo|8 7 -7 -3 -9 4
stem:forwa|-6 -1 -7 -1 16 -1
stem:freez|0 9 1 3 -8 -2
stem:frida|-2 -8 -1 -3 4 10
stem:frien|4 -4 5 -2 2 -3
stem:funct|-3 9 -1 2 -7 0
stem:futur|-7 4 5 0 14 -14
stem:garag|-4 -2 -2 1 -7 11
stem:garba|8 -3 0 -1 0 0
stem:garde|10 0 1 -14 -11 14
stem:getti|-8 0 -4 3 9 2
stem:glass|-2 -3 4 -6 -3 7
stem:grade|-5 1 6 5 0 -7
stem:gradu|-2 1 15 -3 0 -10
stem:grand|-5 -3 2 -2 5 8
stem:grate|-1 0 0 -1 0 6
stem:guilt|6 -6 7 1 1 -4
stem:guita|12 -5 -5 0 -7 8
stem:handl|-6 2 -1 -3 -3 11
stem:happe|-15 13 3 3 7 -11
stem:harde|-3 -6 -3 -3 5 10
stem:hardl|1 -2 10 -4 0 -5
stem:havin|-6 9 -5 8 -1 -2
stem:heada|-5 9 -3 0 -4 1
stem:healt|9 -1 -2 -3 -1 -1
stem:heavi|-1 9 0 -1 -9 -1
stem:helpe|2 3 -9 -3 -1 9
stem:herse|9 -1 -5 -6 -1 -1
stem:hideo|6 -1 -1 1 0 -1
stem:highw|-1 9 0 -3 -3 -1
stem:histo|0 6 0 0 1 -3
stem:holid|-3 -2 -4 1 -1 10
stem:homel|-2 18 0 -3 -12 -5
stem:homew|0 0 -4 1 -6 9
stem:hopel|18 -5 -2 -6 -2 -3
stem:horri|6 1 -1 -2 -4 -2
stem:horro|-7 12 0 0 2 -3
stem:hospi|-4 1 5 3 -3 -1
stem:house|5 -4 2 0 0 -2
stem:humil|-5 -2 -4 6 7 -1
stem:hundr|-2 -7 10 -4 0 1
stem:hungr|-4 1 7 -4 -6 7
stem:husba|-1 0 5 -1 -4 -4
stem:impor|-4 1 0 11 -1 -3
stem:insid|-2 9 -4 2 -4 -3
stem:inspe|-2 -4 -4 8 3 -1
stem:instr|-2 0 -4 -3 -1 10
stem:inter|-1 -5 -20 7 11 7
stem:invis|1 -3 -2 12 -4 -8
stem:invit|6 -2 -6 2 2 -1
stem:irrit|1 -4 1 6 -2 0
stem:jelly|-3 7 -1 -1 -5 -1
stem:judge|-4 -4 6 19 -1 -11
stem:kidna|-2 10 -3 -6 -2 -2
stem:kitch|-9 -4 6 -2 1 7
stem:landl|0 -7 -6 12 2 -1
stem:langu|7 -8 0 -8 5 3
stem:laugh|1 5 -6 1 4 0
stem:learn|-2 -10 -4 1 1 16
stem:leave|-5 6 -2 -6 6 -1
stem:lectu|-2 -4 -8 8 -2 6
stem:lesso|-3 2 -5 5 -5 5
stem:lette|-1 14 -2 2 -4 -13
stem:light|-1 0 0 -1 0 6
stem:liste|17 6 -15 -1 1 -9
stem:liter|11 12 0 -12 -10 0
stem:littl|0 -2 -6 1 0 9
stem:livin|3 -7 0 -4 9 0
stem:lonel|2 -9 -1 4 5 -3
stem:looke|0 -1 5 13 -4 -14
stem:looki|-2 -2 -8 8 0 5
stem:losin|-3 8 1 4 -3 -5
stem:lovel|-1 -2 -1 -6 -1 11
stem:lyric|1 6 -1 -2 0 -2
stem:makin|-9 2 6 7 -9 5
stem:malnu|1 4 1 2 -5 0
stem:manag|-9 -4 8 -2 8 0
stem:marke|-6 6 -1 -4 -6 8
stem:marri|4 -1 -1 0 1 -7
stem:matte|-11 -4 7 3 13 -9
stem:medic|1 8 -5 1 -1 -4
stem:meeti|-5 -5 -10 0 0 20
stem:middl|3 3 1 2 1 -10
stem:minut|-1 5 5 -19 -9 19
stem:misse|-5 5 1 6 -7 -1
stem:mista|-4 17 5 -3 -16 1
stem:momen|-7 -5 2 2 3 6
stem:monda|-4 -11 -2 -6 13 10
stem:morni|-10 -6 -11 6 -5 26
stem:mothe|-6 0 12 -9 -2 7
stem:murde|12 6 -1 -4 -6 -4
stem:mysel|-1 -4 3 -4 16 -5
stem:neigh|-3 -9 2 -2 -2 14
stem:nervo|-4 0 -1 -6 -1 11
stem:night|0 3 -2 6 -2 -6
stem:nobod|-1 -2 -1 -1 6 -5
stem:norma|-1 -13 4 6 3 3
stem:nothi|14 -9 21 -8 -4 -19
stem:notic|-3 -9 10 3 3 -2
stem:obvio|3 -7 -2 13 -5 0
stem:offen|0 -4 -1 11 -6 0
stem:offer|-10 -5 6 3 4 0
stem:offic|8 -5 -5 1 -7 8
stem:onlin|1 3 3 3 -1 -9
stem:other|2 -11 9 3 -8 4
stem:outsi|-2 -3 -1 0 -2 8
stem:overs|-4 13 -1 -1 -6 -4
stem:overw|-5 7 -1 -5 2 0
stem:paint|-2 -10 4 0 2 5
stem:paral|0 11 0 3 -10 -1
stem:paren|-4 -2 4 4 10 -9
stem:parki|1 9 1 -1 -9 0
stem:partn|-1 5 -4 7 4 -8
stem:pathe|10 0 -1 -6 0 -5
stem:payme|-6 12 -1 0 -5 -6
stem:penal|-1 -1 -1 -1 5 -5
stem:peopl|13 -12 6 8 -5 -16
stem:perce|5 8 -1 -2 -4 -6
stem:perfe|3 -7 -16 1 0 16
stem:perso|8 -11 3 7 -2 -5
stem:photo|0 11 0 2 -10 0
stem:physi|-1 -1 -3 7 -6 3
stem:picni|-2 -3 -4 -1 -5 12
stem:pictu|9 10 -4 -7 -2 -6
stem:piece|-4 10 -1 -1 -1 -4
stem:pilin|-5 6 -2 0 0 0
stem:plann|-2 6 1 -12 3 3
stem:playe|10 -1 -4 -7 -2 4
stem:playi|-6 -2 -4 0 1 9
stem:pleas|-1 -4 -3 1 -3 11
stem:pneum|0 16 -1 2 -11 -5
stem:point|2 -5 -1 0 7 -1
stem:polit|7 -3 5 -3 -2 -4
stem:portu|-4 -3 -1 -2 -1 8
stem:poste|-4 4 -7 4 4 0
stem:postm|4 5 1 -3 -7 -1
stem:potte|-2 -7 -1 -1 4 8
stem:pound|-7 16 9 -3 -13 -4
stem:pract|-1 -3 -2 1 -7 11
stem:prais|-5 -6 9 -3 -4 4
stem:prefe|-1 -3 0 7 -1 0
stem:pregn|0 7 0 -2 -4 -2
stem:prese|6 -9 -3 0 6 -1
stem:prete|-1 0 0 11 -1 -4
stem:priso|2 5 0 0 -5 -1
stem:proba|-5 -1 14 -12 -1 4
stem:probl|0 -3 1 1 -5 10
stem:profe|-2 -2 10 1 -4 -4
stem:progr|7 -6 4 -5 -4 3
stem:pronu|1 1 -2 5 1 -2
stem:prope|3 10 -3 6 -14 -1
stem:propo|0 0 1 6 -5 0
stem:publi|-2 -3 11 5 -7 0
stem:quest|9 -7 -2 -2 -1 2
stem:raini|-4 -3 -3 -3 -3 10
stem:raise|-8 12 8 0 -6 -2
stem:rathe|8 -6 -7 14 -9 -1
stem:readi|1 0 -5 7 0 -1
stem:reall|-10 0 8 8 -3 -7
stem:reaso|-5 0 0 3 -2 2
stem:recko|-3 -2 -4 16 -2 -6
stem:recor|0 -2 7 -2 0 0
stem:recov|1 26 0 -2 -21 0
stem:regre|5 1 -6 7 2 -8
stem:rejec|-9 2 -3 7 3 -4
stem:relap|3 -2 -4 2 6 -6
stem:relat|10 -5 -2 -3 1 -2
stem:relie|-1 -3 0 -1 0 9
stem:remem|0 1 -3 -2 0 6
stem:repai|8 -2 -2 -3 -2 -5
stem:repli|-3 0 1 7 1 -2
stem:repor|-3 2 12 1 -5 -6
stem:reput|-6 17 -4 -3 -3 -8
stem:respe|-3 1 -3 8 1 -2
stem:respo|-8 2 2 3 3 -1
stem:retir|-1 1 0 1 7 -5
stem:revie|-4 4 7 0 -4 0
stem:rotte|5 -1 -2 1 1 0
stem:rubbi|9 -6 -4 1 4 -6
stem:ruine|-11 30 -4 -1 -7 -7
stem:sacke|-5 11 -2 -6 -2 -4
stem:satur|-1 -8 -5 -1 1 14
stem:sayin|2 -1 7 -5 0 -2
stem:scare|-5 5 -4 5 4 -7
stem:sched|0 -4 -3 4 1 0
stem:schol|-2 -1 6 -3 2 -2
stem:schoo|8 5 -3 -1 1 -17
stem:seaso|-1 -2 -2 -4 8 -3
stem:secon|16 -2 -10 1 -5 -2
stem:selle|0 -1 10 -3 0 -3
stem:serio|-2 8 -1 -2 -1 0
stem:sessi|12 -4 -4 0 -5 -2
stem:sever|0 0 0 -1 0 3
stem:shaki|1 7 -1 0 -1 -2
stem:shoul|17 -9 4 -8 4 -6
stem:shout|6 -1 1 -2 5 -6
stem:showe|4 0 1 -12 2 6
stem:signe|-1 -9 -2 -2 13 -1
stem:singe|1 6 -1 -2 0 -2
stem:singl|11 -8 -3 -1 4 -1
stem:siste|3 -9 -7 -1 -4 19
stem:situa|5 -1 -2 -12 -1 12
stem:slipp|-6 14 -4 -3 -5 -4
stem:small|-4 14 -2 -1 -2 -8
stem:smile|-1 -3 11 1 -5 -1
stem:smoke|3 5 -11 4 -1 -2
stem:socia|3 -2 -4 9 2 -6
stem:someo|6 6 -5 -8 3 -5
stem:somet|-16 24 1 9 -7 -13
stem:somew|-5 -1 -2 -2 -2 9
stem:soone|-3 -1 2 0 2 0
stem:sound|1 -7 0 9 0 -1
stem:speak|-2 11 2 -10 -1 0
stem:speci|-10 -2 8 -3 -2 12
stem:spell|7 -5 0 1 -2 -1
stem:spill|0 6 0 0 1 -3
stem:spons|1 -5 -2 8 -1 -1
stem:sport|0 5 -4 3 6 -9
stem:squat|0 -1 -2 -1 -1 7
stem:stamm|1 -1 1 2 9 -8
stem:stand|0 -10 1 -1 11 -1
stem:stati|-1 1 3 0 -8 6
stem:stepk|5 1 -3 -1 0 0
stem:stoma|-5 12 -5 2 -3 -4
stem:stopp|-5 6 2 -4 2 0
stem:stori|-1 -4 11 -9 -1 0
stem:stran|-6 7 4 2 2 -10
stem:stree|-3 18 0 -2 -8 -5
stem:stren|-8 0 17 -4 0 -3
stem:strok|-2 16 -2 0 -3 -6
stem:stron|6 -2 4 -3 1 -1
stem:stude|4 -5 4 -6 5 -3
stem:studi|-1 -3 -2 -1 -3 9
stem:stumb|-1 -6 -1 0 5 0
stem:stupi|13 -5 0 5 -6 -8
stem:succe|16 -2 -4 -2 -1 -7
stem:sugge|-1 -6 -4 2 -3 7
stem:sunda|-3 -1 -3 -6 -4 17
stem:survi|2 4 2 2 -7 0
stem:sweat|7 -8 3 4 4 -8
stem:swimm|-4 -4 -1 -5 -3 13
stem:talen|5 -3 10 -6 -2 -5
stem:talki|-1 -1 -4 8 -1 -3
stem:taugh|1 -5 9 -4 -2 0
stem:teach|11 -18 -12 -2 -6 24
stem:teena|-1 8 -2 -7 6 -2
stem:terri|20 -18 -3 0 10 -6
stem:texte|-3 -2 -5 1 -2 9
stem:thank|-5 -7 10 -3 3 2
stem:thera|-9 -2 10 3 1 -3
stem:there|-4 7 1 0 -1 -2
stem:thing|-3 -10 17 -5 -5 3
stem:think|-1 -5 -4 7 5 -5
stem:thirt|-1 -4 -2 1 -3 10
stem:thoug|5 3 -10 6 3 -16
stem:throa|2 4 0 1 -5 -1
stem:throu|4 1 -3 -2 -5 5
stem:ticke|-4 -6 -5 0 12 -4
stem:toddl|4 5 -2 -2 -6 0
stem:toget|-4 -1 5 3 12 -9
stem:tomor|-6 -11 -3 1 -6 23
stem:tonig|-4 -5 -1 -2 -5 17
stem:train|-1 2 0 -2 -5 7
stem:troub|-4 -5 3 13 2 -9
stem:trust|5 0 1 4 -2 -5
stem:tryin|4 -2 -9 11 -3 -1
stem:tuesd|-5 -6 -1 -2 -4 18
stem:tumbl|-6 12 -1 0 -5 -6
stem:turne|-2 1 11 -12 4 0
stem:twelv|-1 -3 3 -4 -1 6
stem:twent|-4 -3 7 -1 -5 5
stem:umbre|-3 -2 -3 -1 -8 15
stem:unbea|-7 7 -3 2 -2 -2
stem:under|-6 0 12 12 -11 -6
stem:unexp|1 8 1 1 -7 -2
stem:unhap|-3 -7 -4 15 1 -4
stem:unles|8 -5 -1 1 0 0
stem:unlov|10 -2 -2 -5 1 -2
stem:unrel|9 -1 -1 -2 -1 -7
stem:usefu|-1 -2 -3 -2 -2 12
stem:usele|-6 0 13 1 -2 -5
stem:usual|0 0 0 -1 0 3
stem:veget|1 4 1 2 -5 0
stem:villa|0 -2 -3 0 0 7
stem:visit|-1 -1 0 -4 0 9
stem:waiti|-3 -8 -4 3 10 3
stem:walke|-8 -5 -8 5 -2 16
stem:wante|-15 -8 1 27 -7 -1
stem:waste|11 -2 -3 -1 -1 -4
stem:weath|0 -1 -3 0 -5 11
stem:weddi|-3 -9 -3 -1 19 -3
stem:weeke|-3 0 -1 -1 -4 11
stem:weigh|-3 -6 4 6 7 -8
stem:whate|10 -9 1 -1 4 -5
stem:whats|13 -2 -1 -3 0 -5
stem:wheel|1 1 1 3 -6 0
stem:whene|-3 1 3 3 -4 0
stem:whisp|0 0 0 3 -1 0
stem:whoev|-1 -3 -1 -1 6 -4
stem:winne|16 -4 -7 -4 -2 -2
stem:wishe|-1 -2 -2 23 -9 -6
stem:withi|-3 -7 -2 0 12 -4
stem:witho|0 5 -2 4 -3 -5
stem:worke|-8 5 -5 5 0 2
stem:worki|4 -4 -3 8 -5 -1
stem:worri|-3 -1 0 1 3 0
stem:worth|17 -5 -3 -3 -1 -7
stem:wreck|-5 19 -5 -2 -3 -7
stem:writi|1 -2 1 4 1 -2
stem:yello|-3 -2 -5 -2 -1 10
stem:yeste|-2 -7 -1 2 1 8
stem:young|0 7 -6 5 2 -8
word:,|-8 9 28 -12 -21 -14
word:10|7 -1 -5 -2 0 3
word:100|-1 6 -1 -1 2 -1
word:4|-1 -2 9 -9 0 4
word:?|1 8 -1 0 7 -1
word:a|10 -4 -9 -20 -2 21
word:able|-7 8 -2 2 -1 -1
word:about|10 -8 -12 3 -2 -3
word:absolute|-6 12 0 0 1 -4
word:accent|9 -7 -3 3 -3 -2
word:accident|3 -1 -4 5 0 -1
word:accomplishment|-1 -1 5 0 -1 0
word:achieved|7 0 -2 0 0 -1
word:achievement|-7 0 11 -1 -1 -4
word:act|10 -5 -1 6 -5 -5
word:acts|1 0 -9 9 1 0
word:afraid|-4 4 -4 10 -6 -6
word:after|-9 6 -3 -5 -5 14
word:afternoon|-4 -4 4 -4 -7 15
word:again|5 -10 5 2 14 -16
word:against|5 0 -3 -1 0 -4
word:age|-3 -4 -1 -5 15 -1
word:ago|-5 0 -4 12 7 -5
word:alderley|0 -2 -3 0 0 7
word:all|23 -7 -32 15 0 -3
word:almost|-1 3 -1 5 1 -5
word:alone|-4 3 -1 6 1 -6
word:along|4 0 10 -7 -1 -6
word:always|20 -6 -2 -1 4 -20
word:am|18 -4 -20 9 -9 -27
word:an|8 -6 11 -14 0 2
word:and|-19 23 -58 -7 -21 83
word:angry|-5 2 7 -3 11 -6
word:annoyed|-1 4 -2 11 -5 -6
word:annoying|-8 1 -1 7 0 -3
word:answered|-2 11 -2 -8 1 -2
word:anxiety|6 5 -2 -8 9 -7
word:anxious|-2 5 -1 -3 7 -5
word:any|-5 -17 28 5 -6 -8
word:anybody|3 -2 11 -8 -1 -3
word:anymore|-8 6 -5 4 8 -9
word:anyone|11 -1 12 0 -10 -10
word:anything|20 -10 18 -2 -7 -19
word:anyway|-1 -3 -4 -2 8 -1
word:anywhere|3 -3 -1 5 -3 0
word:apologized|7 0 1 7 -11 -5
word:applicants|-1 -2 13 -8 -1 -2
word:apply|-4 -5 1 -1 10 0
word:appointment|-1 0 1 1 -4 7
word:approaches|0 0 0 -1 0 3
word:are|34 -6 -1 0 -7 -24
word:argue|1 -2 1 -2 6 -2
word:argument|9 -3 -3 1 3 -6
word:arguments|4 -1 -1 -1 0 0
word:around|9 0 -5 6 -5 -3
word:as|3 0 -9 -2 22 -18
word:ashamed|-4 -5 -2 7 5 -2
word:ask|-2 -1 -9 -9 8 16
word:asked|-6 -9 -4 0 12 8
word:asking|1 0 -5 3 0 -1
word:asleep|-1 -4 -1 -3 1 8
word:assume|-7 0 -2 8 -3 0
word:asthma|0 0 1 0 2 0
word:at|16 -7 -11 4 -5 -2
word:ate|23 -9 -4 -3 -2 -5
word:aunt|-10 5 -4 0 2 10
word:average|6 -2 1 -2 -3 -2
word:away|5 10 -7 9 -1 -11
word:awful|4 -15 7 3 8 -7
word:awkward|8 -6 -2 -8 10 -4
word:b|4 -3 6 -5 -6 4
word:baby|4 -4 -4 -1 -2 9
word:back|-5 -12 3 12 3 4
word:bad|32 -2 -15 4 -11 -9
word:badly|6 0 -10 1 0 4
word:bake|-1 -2 -4 2 -1 7
word:band|14 -7 -3 -5 3 -3
word:bank|1 2 -1 8 -4 -5
word:bankrupt|-1 5 0 -1 -1 -3
word:barked|4 5 1 -3 -7 -1
word:bday|-3 -3 -2 -2 4 3
word:be|16 16 -11 -4 19 -59
word:beans|-2 -2 -1 -1 -4 9
word:beat|0 -4 6 -2 4 -3
word:because|-8 -7 -3 10 1 7
word:bed|-2 -4 -4 9 4 -1
word:bee|8 1 -1 1 -7 -2
word:been|-14 3 10 5 4 -7
word:before|-16 -2 -3 -3 18 14
word:beginning|3 2 -5 -1 6 -2
word:behind|-7 5 -2 4 1 0
word:being|-1 19 5 -7 -2 -14
word:bench|-1 -5 -2 -1 8 -3
word:best|-2 10 -13 3 7 -3
word:better|-4 -8 9 6 3 -6
word:between|-2 -1 -1 1 0 3
word:beyond|8 -2 -2 -3 -2 -5
word:big|-3 -3 8 2 -2 -2
word:bill|-2 10 0 0 -6 -3
word:birthday|3 3 -6 -1 8 -5
word:bit|1 -1 -9 0 1 8
word:bite|4 5 1 -3 -7 -1
word:blame|0 1 0 4 1 -3
word:blood|-2 2 0 -2 -1 7
word:blown|6 -3 -1 -1 0 -1
word:blue|-3 -2 -2 -5 -5 15
word:blush|2 2 1 3 5 -8
word:bomb|1 1 1 -3 5 -2
word:book|8 -7 -3 -1 -4 8
word:books|3 -9 -5 -2 -2 8
word:bore|4 -4 0 -1 4 -5
word:boring|-2 -4 -6 -4 6 9
word:boss|-5 1 -9 7 -1 9
word:bother|-5 1 -1 15 -4 -6
word:bought|-1 -7 1 1 -4 10
word:bound|-5 -8 -3 -2 25 -11
word:boy|-1 1 0 6 -4 -3
word:boyfriend|6 1 1 -3 -8 4
word:brb|-3 -2 -2 -2 -3 9
word:bread|-5 -2 0 1 0 9
word:break|6 23 -5 -3 -20 -1
word:breakdown|-1 13 -1 1 -9 -1
word:bring|2 -1 -1 2 -6 8
word:broke|5 -1 0 -1 4 -10
word:broken|1 4 0 1 0 -5
word:brought|-5 -7 5 -4 -4 14
word:buddies|1 3 0 -10 4 0
word:built|0 -1 0 -2 -1 7
word:burden|-7 4 -2 14 -1 -8
word:burned|6 -3 0 1 -4 0
word:bus|-8 -2 -3 3 -9 20
word:busy|-4 0 -8 2 1 8
word:but|-7 -21 52 -15 -7 -16
word:by|2 -10 24 4 9 -30
word:cake|3 -2 8 -8 2 -1
word:call|-5 -10 -5 15 -2 8
word:called|-6 2 9 -12 -8 15
word:calm|-2 5 0 -3 -5 6
word:came|6 -2 2 -2 -5 0
word:can|7 2 -16 15 -9 -2
word:cancel|-1 -5 -1 -1 7 -4
word:cancelled|-2 -2 -2 1 -2 6
word:cancer|-2 15 -4 -1 -8 -5
word:captain|-2 -2 9 -6 -3 0
word:car|-2 3 -10 -3 0 13
word:card|-2 -1 6 -1 -1 1
word:care|11 0 -3 2 2 -11
word:cared|-4 -2 -2 17 -6 -4
word:career|-7 14 -2 2 -1 -6
word:cares|-4 -5 18 5 -4 -10
word:cat|-2 8 -3 -11 -4 11
word:catastrophe|-5 10 0 4 -4 -2
word:cats|1 -5 0 -1 4 0
word:cavity|-3 12 -1 -1 -10 -1
word:cc|1 -2 0 4 -2 0
word:change|-5 -12 -4 7 6 11
word:changed|-5 3 2 1 8 -6
word:chapter|-3 -6 0 -2 -6 16
word:cheat|13 -3 -3 -4 2 -5
word:chess|-1 -6 5 -7 -3 9
word:chew|-2 -7 -1 -1 9 -1
word:child|6 15 -3 -2 -7 -8
word:childhood|6 -3 -2 1 1 0
word:children|9 -1 11 -9 4 -14
word:choose|-6 -2 1 2 3 3
word:christmas|-1 -7 -1 2 8 -2
word:clap|-2 0 6 -1 0 0
word:clapped|-3 0 9 -2 0 -1
word:class|7 1 -1 -11 -2 11
word:classmates|3 1 -3 4 3 -2
word:clean|-3 -4 -3 5 -3 8
word:cleaned|-5 -4 15 -2 -1 -4
word:clerk|1 -4 1 7 1 -4
word:client|-4 3 -5 5 -2 -1
word:climb|-1 7 1 1 -6 1
word:close|3 4 1 2 -8 -3
word:clothes|-4 -3 -6 16 -3 -6
word:clown|1 -2 6 0 -2 0
word:club|1 4 -4 6 -3 -2
word:coach|-3 -9 1 -5 6 9
word:coffee|-1 -4 -1 -8 1 14
word:cold|5 1 0 -9 -6 9
word:collapsing|-3 13 -2 -1 -6 -6
word:college|7 6 -5 -7 2 -2
word:come|-3 -12 -4 3 12 5
word:coming|-2 12 -7 -10 13 -7
word:comment|-3 12 -4 -3 1 -7
word:company|10 -1 -3 -1 0 -2
word:complain|-1 -3 -1 -1 6 -3
word:completely|23 1 -3 -6 -6 -9
word:computer|8 -1 2 -7 8 -6
word:concert|-3 -5 -3 -5 5 5
word:confused|1 3 0 -2 5 -4
word:contract|-1 -6 -1 0 5 0
word:control|-3 7 -1 -1 3 -5
word:cook|-7 -8 11 -3 -5 8
word:cooked|-1 -1 -1 -1 -1 7
word:cookie|10 -2 3 -4 -1 -3
word:cooking|-9 -1 -3 -2 -2 18
word:cope|5 -8 -3 5 2 0
word:corner|0 -9 0 0 9 2
word:corrected|1 -3 0 0 1 5
word:cost|-1 -6 -4 -1 7 4
word:cough|-4 10 -6 -1 -1 -1
word:coughs|1 13 0 2 -7 -3
word:could|-36 50 6 7 -14 -18
word:count|6 -2 15 -3 -8 -5
word:country|5 -4 -1 -3 1 2
word:course|8 2 -3 -2 0 -2
word:court|-1 10 -2 1 0 -13
word:cousin|-4 -1 -2 8 5 -3
word:cousins|-2 -1 -1 6 -2 -5
word:covers|0 0 0 -1 0 3
word:crazy|-2 11 0 4 -11 -4
word:cried|-5 10 2 -2 -2 -1
word:cross|0 -1 0 -2 0 6
word:crying|3 5 2 -6 -4 0
word:cup|-5 8 -1 -2 -3 -1
word:cut|5 7 -2 -5 -3 0
word:dad|8 0 -5 7 -14 2
word:dance|-3 -5 -1 -4 3 8
word:dancing|0 12 0 0 -11 0
word:danger|-4 15 -1 -1 -1 -10
word:date|-3 -1 1 1 8 -4
word:daughter|7 7 -12 -1 -3 0
word:day|-11 -12 10 -15 4 28
word:days|2 8 2 -3 -8 3
word:dead|5 13 -8 -20 13 -4
word:deadline|-2 7 -1 0 -5 -1
word:deadly|-2 15 -2 -5 -1 -6
word:deal|-7 -1 7 6 5 -9
word:debt|-4 3 6 -2 -4 0
word:decided|-3 0 -3 9 -3 -2
word:decision|8 -2 -1 2 -1 -8
word:defeat|0 1 0 4 1 -3
word:definitely|-5 11 -2 -6 -2 -4
word:dentist|2 -8 -2 3 -6 10
word:depression|0 3 6 -3 -2 -2
word:deserve|8 -3 9 -3 -4 -7
word:destroyed|-10 11 -2 2 1 -2
word:did|-4 -19 14 -13 -9 28
word:die|-9 22 -1 1 -10 -7
word:died|-6 7 -1 -1 1 -1
word:dies|1 6 2 -1 -5 0
word:diet|12 -9 -2 -4 4 -1
word:different|5 -2 -10 7 2 0
word:dinner|-5 -4 -7 6 -7 18
word:disappointed|1 -4 -1 6 2 0
word:disaster|5 -8 -1 5 3 -3
word:disastrous|0 6 0 0 1 -3
word:disease|2 -1 1 0 -1 0
word:ditch|-2 11 -3 -4 -2 -4
word:divorced|10 -7 -3 -7 15 -10
word:do|-5 -19 41 -7 -5 -21
word:does|-1 -5 5 4 0 -3
word:dog|-6 -8 1 -4 -3 19
word:doing|-4 -5 19 -5 -5 0
word:dollars|-2 -5 11 -1 -2 -6
word:done|3 -14 39 2 -12 -20
word:doomed|-3 -9 -1 -1 13 -2
word:door|-2 -9 6 0 -2 7
word:doubt|-1 -3 -1 0 7 -6
word:down|20 24 -4 -3 -5 -34
word:downhill|0 -1 -3 -6 12 0
word:drawn|-3 0 0 0 0 5
word:dreadful|-1 12 -2 -6 2 -3
word:dress|-7 -6 9 1 -2 5
word:drink|-3 -1 18 -7 -4 -4
word:drop|-4 12 -1 -1 -3 -3
word:dropped|6 -5 0 1 -2 0
word:drowning|-3 12 1 -2 1 -4
word:dull|-2 -4 -5 13 -3 -1
word:dump|15 -2 -2 -4 -1 -6
word:dumped|11 -2 -1 0 -10 -2
word:during|2 3 -1 3 2 -9
word:duty|-3 -6 9 -4 -6 3
word:dying|-7 19 -2 -3 -3 -8
word:early|2 6 -3 4 -3 -2
word:earn|-3 -1 17 -1 2 -11
word:easy|-4 1 9 -7 2 -2
word:eat|11 1 0 -13 -5 6
word:eaten|-3 15 -2 -3 -7 -1
word:effects|-2 7 0 -2 -3 0
word:eight|-8 7 -3 -3 -1 7
word:either|23 -9 -3 -5 1 -9
word:else|-1 -9 16 -4 3 -5
word:embarrassing|-1 -2 -1 8 -2 -4
word:end|1 36 -3 -2 -17 -16
word:ends|-4 -3 -4 -1 15 -2
word:enjoy|-12 1 -5 4 18 -1
word:enjoyed|-4 -5 5 -3 -7 13
word:enough|25 -7 -9 -7 -13 10
word:entire|22 1 -5 -6 -4 -10
word:essay|-1 -1 11 2 -8 -1
word:even|-5 3 9 -5 8 -7
word:evening|-6 -4 -5 0 -2 13
word:evenings|0 0 0 -1 0 3
word:ever|5 15 -14 -3 13 -17
word:every|18 -13 -6 -3 -3 6
word:everyone|18 -7 11 4 3 -20
word:everything|8 16 -7 14 -14 -21
word:evil|12 -1 -2 -3 -1 -8
word:ex|3 -1 0 3 6 -9
word:exactly|10 -4 -2 -4 0 0
word:exam|-10 4 -3 -2 9 2
word:expelled|-2 7 -1 0 -5 -1
word:explode|-6 12 -2 -1 -3 -1
word:face|-4 -4 -7 14 0 -1
word:fail|0 -11 -3 12 12 -9
word:failed|7 4 -3 0 -9 2
word:failure|9 2 -7 -2 0 -8
word:faint|-1 12 0 -7 -4 0
word:fake|0 0 5 -2 -2 0
word:fall|-6 13 -2 -1 -8 -2
word:falling|-5 8 1 2 0 -5
word:falls|7 -7 -1 -2 -2 -1
word:family|5 4 -4 3 -1 -5
word:far|-8 9 4 -3 0 0
word:fat|12 -2 3 2 -9 -6
word:father|11 -8 -1 3 3 -6
word:fault|22 -3 -6 -4 2 -10
word:favourite|-2 -3 -1 -3 -2 11
word:feedback|-3 -9 -4 -4 10 7
word:feel|-10 5 5 21 10 -24
word:feeling|-2 7 -2 -3 3 5
word:feelings|-3 -4 -3 12 -2 -2
word:feels|2 5 -2 0 -1 -6
word:fell|-3 10 0 -4 0 -3
word:felt|-5 -2 20 -19 -4 9
word:fence|1 0 0 5 -1 -1
word:few|11 1 -5 5 5 -12
word:fianc|1 -5 -2 1 7 0
word:fifty|-3 -5 10 -2 1 2
word:fighting|6 -6 -5 6 0 -3
word:film|-3 -4 -2 -4 -4 10
word:find|-3 0 -8 -3 6 6
word:fine|-8 -8 14 -5 1 9
word:finish|10 2 -1 -2 -8 -2
word:finished|-4 17 -4 -5 4 -9
word:fire|6 23 1 -11 -15 0
word:fired|-4 12 1 1 -4 -1
word:first|4 2 5 -13 3 1
word:fish|6 -4 -1 -2 -1 0
word:five|7 -3 -2 -6 -8 13
word:fixed|-2 -6 1 -2 -2 10
word:fixing|-5 12 -2 0 -2 0
word:flat|-8 11 -1 -3 4 -2
word:floor|-1 -2 1 -8 7 3
word:flowers|7 -3 3 -13 -1 5
word:follow|0 7 0 -1 -4 -1
word:football|-3 6 0 2 -8 -1
word:for|-10 0 -12 -2 -2 30
word:forget|-1 -5 0 -3 11 -2
word:forgive|0 -4 -1 -6 10 0
word:forgot|8 6 -7 -1 -9 4
word:forward|-6 -1 -7 -1 16 -1
word:found|-5 5 -5 3 -2 5
word:four|7 -1 6 -13 0 2
word:fraud|-13 -1 12 1 -1 -2
word:freeze|0 9 1 3 -8 -2
word:friday|-2 -8 -1 -3 4 10
word:friend|12 -9 6 1 -4 -3
word:from|-12 20 -9 -8 -16 12
word:front|-6 9 0 -2 6 -4
word:full|21 -10 -2 3 -3 -9
word:fun|-1 -4 -6 9 -3 7
word:function|-3 9 -1 2 -7 0
word:funny|-3 -2 -4 4 -1 5
word:future|-7 4 5 0 14 -14
word:gain|-1 -3 0 1 8 -5
word:garage|-4 -2 -2 1 -7 11
word:garbage|8 -3 0 -1 0 0
word:garden|10 -8 2 -15 -3 15
word:gave|1 -4 18 -23 -10 16
word:get|13 13 -14 8 23 -48
word:getting|-8 0 -4 3 9 2
word:girl|-3 4 -1 -9 13 -5
word:girls|5 10 -1 -1 -2 -9
word:give|2 -3 7 -4 10 -12
word:given|-5 -8 2 10 2 -5
word:gives|1 -1 -1 8 -7 3
word:glasses|-2 -3 4 -6 -3 7
word:glove|-5 -4 -2 -2 -3 10
word:go|-18 13 -9 -1 -21 34
word:goal|-6 -2 -1 0 -1 11
word:god|0 -1 0 5 0 0
word:goes|-4 19 -2 3 -4 -11
word:going|-19 14 -11 -12 26 -6
word:gone|5 17 -9 -5 -6 -2
word:good|16 -18 6 -15 -10 18
word:got|22 5 -9 -13 -18 -6
word:grade|-6 15 -3 -4 -5 3
word:grades|-5 1 6 5 0 -7
word:graduated|0 1 15 -4 -1 -9
word:grateful|-1 0 0 -1 0 6
word:great|-7 -5 6 -5 -2 12
word:grow|-1 3 0 -6 5 0
word:guess|-1 -1 8 1 -1 -2
word:guilty|6 -6 7 1 1 -4
word:guitar|4 -4 -5 0 -2 7
word:gym|-3 -3 -3 2 3 6
word:habit|0 2 -3 5 1 0
word:had|-10 8 1 6 -7 12
word:half|6 -5 5 -11 -4 7
word:handle|-5 3 0 -3 -3 8
word:hands|9 -15 4 1 6 -2
word:hang|-1 -6 -4 11 -1 -1
word:happen|-4 9 -4 0 2 -3
word:happened|-12 10 6 4 2 -7
word:happy|1 -3 -14 3 2 12
word:hard|-10 -1 7 10 -4 4
word:harder|-3 -6 -3 -3 5 10
word:hardly|1 -2 10 -4 0 -5
word:has|15 11 -7 1 -1 -21
word:hate|18 -1 0 0 3 -15
word:hates|13 -4 -3 -3 -1 -3
word:have|8 1 24 -4 -11 -20
word:having|-6 9 -5 8 -1 -2
word:he|-11 8 -6 13 4 -21
word:head|-4 -7 7 -5 4 5
word:headache|-5 9 -3 0 -4 1
word:healthy|9 -1 -3 -1 -1 -1
word:heard|-1 12 -1 10 -10 -5
word:heart|-2 20 -3 -2 0 -10
word:heavier|-1 9 0 -1 -9 -1
word:held|0 -1 6 -3 -2 -1
word:hell|4 1 1 2 -6 0
word:help|-5 2 1 2 7 -4
word:helped|2 3 -9 -3 -1 9
word:helps|3 0 0 -1 0 0
word:her|-8 -4 -9 19 4 0
word:here|11 0 -7 -2 12 -15
word:herself|9 -1 -5 -6 -1 -1
word:hideous|6 -1 -1 1 0 -1
word:him|-6 12 3 -4 -1 -5
word:hired|-5 -1 7 -5 -3 5
word:his|4 8 -3 1 -7 1
word:history|0 6 0 0 1 -3
word:holiday|-2 -2 -3 1 -1 10
word:home|-1 -13 -4 -20 9 26
word:homeless|-2 18 0 -3 -12 -5
word:homework|0 0 -4 1 -6 9
word:hope|-10 -7 0 -4 21 -1
word:hopeless|18 -5 -2 -6 -2 -3
word:hopes|0 -2 1 0 4 0
word:horrible|7 -4 -1 -1 1 0
word:horror|-7 12 0 0 2 -3
word:hospital|-4 1 5 3 -3 -1
word:hour|-5 17 -8 -8 -2 7
word:hours|-7 -4 2 -2 -2 13
word:house|9 16 -2 -2 -5 -14
word:how|1 -1 -2 -4 -7 22
word:humiliated|-5 5 -1 2 2 0
word:hundred|-2 -7 10 -4 0 1
word:hungry|-4 1 7 -4 -6 7
word:hurt|2 17 -13 4 -1 -7
word:hurts|5 3 -3 1 -1 -4
word:husband|-1 0 5 -1 -4 -4
word:i|0 -14 -16 11 -17 -11
word:idea|-6 2 7 -5 -4 6
word:idiot|12 -5 -1 0 -3 -6
word:if|15 25 -14 -15 -10 -24
word:ill|-13 3 -3 -7 23 -6
word:important|-4 1 0 11 -1 -3
word:in|-8 2 -20 -1 -8 3
word:inside|-2 9 -4 2 -4 -3
word:instrument|-2 0 -4 -3 -1 10
word:interest|5 1 -9 5 -2 -3
word:interesting|3 -4 -9 -1 -3 15
word:interview|-7 -3 1 -5 20 -5
word:interviewer|-3 -1 -2 8 -2 -2
word:into|-6 10 5 0 -1 -8
word:invisible|1 -3 -2 12 -4 -8
word:invited|5 -4 -7 4 3 -1
word:irritated|1 -4 0 7 -2 0
word:is|5 21 -26 -17 7 -21
word:it|-31 4 8 -10 7 9
word:its|-8 13 -3 -1 -2 1
word:jellyfish|-3 7 -1 -1 -5 -1
word:job|-10 -4 7 -8 18 -3
word:joke|5 -1 3 -1 -3 -2
word:judged|-4 -3 -2 20 -1 -7
word:june|-2 -3 -1 -3 -8 12
word:just|7 -9 16 -13 16 -12
word:k|7 -7 1 0 -4 3
word:keep|-2 13 3 -6 6 -11
word:keeps|2 -5 -3 12 -2 0
word:kept|-4 -1 3 6 -2 -2
word:keys|-5 -2 -3 -2 -1 9
word:kid|7 1 -5 0 -1 0
word:kidnapped|-2 10 -3 -6 -2 -2
word:kids|-9 15 15 -19 -2 1
word:kill|-3 15 1 -6 -6 0
word:kind|-2 7 -9 11 -7 1
word:kitchen|-9 -4 6 -2 1 7
word:knew|-2 1 0 4 0 -2
word:know|0 -9 -13 3 18 7
word:lake|0 0 0 -5 0 5
word:lamp|0 -4 -1 0 5 0
word:language|7 -7 0 -7 5 4
word:last|7 4 -1 1 22 -22
word:late|-6 21 -10 -5 -5 4
word:later|4 -8 -4 -8 -6 19
word:laugh|5 -4 6 2 -9 0
word:laughed|0 4 -6 5 -2 1
word:laws|0 -1 0 10 -6 -1
word:learn|1 -18 -5 -6 19 9
word:learning|-1 -1 -3 0 0 8
word:least|-4 -5 11 -1 -2 -1
word:leave|1 4 -2 -6 8 -3
word:leaves|-5 6 -2 -6 6 -1
word:lecture|-2 -4 -8 8 -2 6
word:left|13 -2 0 2 -3 -14
word:lesson|-2 3 -4 7 -5 2
word:let|27 -7 0 -9 -5 -8
word:letter|-1 14 -2 2 -4 -13
word:liars|8 -1 0 -1 -1 -3
word:lie|2 -11 2 2 7 0
word:lied|9 -3 -3 -1 2 -2
word:life|12 23 -6 -7 -3 -20
word:lift|-4 1 0 -4 9 -1
word:lighthouse|-1 0 0 -1 0 6
word:like|9 -10 -19 12 14 -2
word:liked|-1 3 -7 -5 -5 15
word:likes|13 -6 -7 -7 -2 11
word:listener|-6 11 -15 7 6 -5
word:listens|14 -2 -1 -5 -3 -7
word:literally|11 12 0 -12 -10 0
word:little|0 -2 -6 1 0 9
word:live|-8 18 -2 -8 0 5
word:lived|-4 8 0 0 -1 -3
word:lives|-4 -4 0 -3 8 0
word:living|3 -7 0 -4 9 0
word:local|-2 -2 13 -7 0 -4
word:lol|-2 -1 -4 1 -1 8
word:lonely|2 -9 -1 4 5 -3
word:long|0 -5 -7 6 5 7
word:look|-10 -25 8 30 8 -16
word:looked|0 -1 5 13 -4 -14
word:looking|-2 -2 -8 8 0 5
word:looks|23 -3 -7 -4 -2 -6
word:lose|-9 14 -1 4 0 -8
word:loser|20 -1 -8 -5 -1 -7
word:losing|-3 8 1 4 -3 -5
word:lot|-2 13 4 2 8 -15
word:love|4 -15 7 -9 3 14
word:loved|3 -3 -4 11 -2 -2
word:lovely|-1 -2 -1 -6 -1 11
word:loves|4 -4 -10 9 -3 4
word:luck|-4 -2 22 -2 -4 -14
word:lucky|-4 -4 3 -4 -5 11
word:lump|-2 10 0 -4 -3 -1
word:lunch|5 -6 -8 0 -5 14
word:lungs|-4 10 -6 -1 -1 -1
word:lyrics|1 6 -1 -2 0 -2
word:machine|0 3 1 -8 2 4
word:mad|2 13 0 -9 -3 0
word:made|-7 -9 12 -13 -7 23
word:make|-12 0 5 11 9 -14
word:makes|21 -3 -1 -5 2 -10
word:making|-9 2 6 7 -9 5
word:malnutrition|1 4 1 2 -5 0
word:man|-9 4 2 4 11 -11
word:managed|-5 -2 9 -3 2 0
word:many|-4 0 5 -1 2 -1
word:market|-4 6 -1 -2 -4 3
word:marriage|10 -10 -6 -1 8 -4
word:mates|0 -1 -4 14 0 -5
word:matter|-1 -1 -6 6 6 -4
word:matters|-10 -3 13 -2 7 -5
word:maybe|3 1 -8 -5 2 11
word:me|-13 -8 -11 48 -2 -36
word:mean|-5 -3 13 4 -3 -4
word:means|3 13 -12 3 -5 -1
word:medication|1 8 -5 1 -2 -4
word:meeting|-5 -4 -10 1 2 17
word:men|12 -3 -3 -2 0 -7
word:mess|8 -10 -4 8 11 -12
word:met|-2 -3 1 -2 -3 9
word:middle|3 3 1 2 1 -10
word:might|6 0 -3 -1 0 -3
word:miles|15 -5 -2 -3 -7 1
word:million|-2 7 0 -2 -3 0
word:mind|-7 1 3 -3 -11 18
word:mine|24 -4 -1 -6 2 -13
word:minute|3 -6 9 -5 4 -8
word:minutes|-4 11 -3 -15 -13 25
word:miss|-1 -1 -1 0 6 -5
word:misses|-7 0 1 9 -1 0
word:mistake|-4 16 5 -4 -15 1
word:mom|5 -3 4 -8 8 -7
word:moment|-7 -5 2 2 3 6
word:monday|-3 -10 -2 -5 13 8
word:money|0 -1 -1 6 4 -11
word:month|-11 -7 9 -7 -2 19
word:more|-10 14 -1 6 -3 -5
word:morning|-9 -4 -11 6 -5 22
word:mornings|-4 0 0 1 2 3
word:most|0 0 6 -6 -1 1
word:mother|-7 -1 12 -5 -5 7
word:move|6 11 -6 -13 10 -4
word:movie|-1 -2 0 -1 -5 8
word:much|-9 10 2 -2 7 1
word:mum|-8 1 -1 10 3 -5
word:must|-13 14 8 12 -6 -20
word:my|-19 12 -3 4 -18 -12
word:myself|-1 -4 3 -4 16 -5
word:n|-8 3 1 7 1 0
word:name|-2 -3 -4 -3 -4 14
word:named|-2 1 0 -3 1 7
word:neck|-1 13 1 -1 -9 0
word:need|4 1 9 -19 -9 13
word:needs|5 -3 -9 -2 7 2
word:neighbour|-3 -1 4 -9 -1 11
word:neighbours|-1 -1 -1 3 -2 4
word:nervous|-4 0 -1 -6 -1 11
word:never|23 0 -18 8 10 -34
word:new|-4 -12 -10 5 -5 29
word:next|4 -12 -4 3 -23 34
word:nice|-2 -6 17 -4 -4 -1
word:nicer|-2 -2 -1 -5 -2 9
word:night|-4 10 -9 -6 4 5
word:nights|1 0 -2 5 1 -6
word:nineteen|1 2 -1 0 -1 -2
word:no|34 -22 -17 2 20 -26
word:nobodys|-1 -2 -1 -1 6 -5
word:noise|2 18 1 -4 -13 -1
word:none|5 1 5 -2 -7 -2
word:normal|-1 -13 4 6 3 3
word:not|-9 2 10 -2 -8 -21
word:note|10 -6 -3 -4 -3 3
word:notes|-5 -1 -1 0 1 4
word:nothing|14 -9 21 -8 -4 -19
word:notice|1 -4 -3 6 7 -6
word:noticed|-3 -5 13 -5 -4 3
word:novel|3 -7 1 3 3 0
word:now|-1 11 -11 8 -3 -7
word:nurse|3 6 -5 -10 -2 8
word:obviously|3 -6 -2 9 -3 0
word:ocean|-3 7 -1 -1 -5 -1
word:of|0 5 -6 0 2 -20
word:off|2 -7 21 1 -1 -12
word:offend|0 -4 -1 11 -6 0
word:offered|-11 -5 6 0 9 0
word:office|8 -5 -5 1 -7 8
word:ohio|-5 -5 -2 -1 -3 10
word:okay|-6 1 2 -7 -13 23
word:old|-3 -1 7 -4 9 -3
word:on|-15 -4 -38 3 -16 36
word:once|33 -11 -4 -12 -1 -7
word:one|50 -5 -12 -17 -5 -41
word:online|1 3 3 3 -1 -9
word:only|4 -12 20 -6 17 -22
word:open|2 9 -1 -2 -2 -4
word:or|1 -2 -9 3 2 4
word:other|-14 4 21 7 3 -15
word:others|-8 -10 9 2 1 5
word:otherwise|10 -2 0 -1 -10 -1
word:our|0 -2 -13 0 8 4
word:ours|4 -1 -1 4 -2 -1
word:out|13 13 -7 -3 3 -17
word:outside|-2 -3 -1 0 -2 8
word:over|0 -1 2 -8 10 -1
word:overwhelmed|-5 6 -2 0 0 0
word:own|2 -10 -2 -3 16 -2
word:paid|-6 -7 14 -5 -3 6
word:pain|-2 8 -2 1 -3 -1
word:painted|0 0 0 5 -1 -1
word:painting|-3 -8 5 -3 4 7
word:panic|-5 14 1 0 -3 -9
word:paper|-3 -2 12 -7 -2 -2
word:parents|-5 -3 7 1 11 -8
word:paris|-2 -4 -2 -4 -8 13
word:parking|0 8 -1 -4 -3 0
word:parkinson|1 1 1 3 -6 0
word:part|10 -1 -3 -2 -1 -4
word:partner|-1 5 -4 7 4 -8
word:party|2 -15 15 -16 12 2
word:pass|0 -9 0 2 15 -9
word:past|-7 -1 -7 -5 9 12
word:pathetic|10 0 -1 -6 0 -5
word:pay|-7 4 -4 -4 7 3
word:payment|-6 12 -1 0 -5 -6
word:penalty|-1 -1 -1 -1 5 -5
word:people|13 -12 6 8 -5 -16
word:percent|5 8 -1 -2 -4 -6
word:perfect|2 -7 -12 -2 -1 17
word:perfectly|7 -2 -5 1 -3 -3
word:person|6 -8 5 -2 4 -5
word:personal|2 -3 -1 10 -6 0
word:phone|-8 15 -8 1 2 -3
word:photo|-5 0 -7 4 -3 11
word:physics|0 0 -2 7 -4 0
word:piano|-7 -4 -1 -1 8 4
word:picnic|-2 -3 -4 -1 -5 12
word:picture|5 3 -3 -2 -1 -4
word:pieces|-4 10 -1 -1 -1 -4
word:piling|-5 6 -2 0 0 0
word:pizza|2 -4 -2 -2 -1 6
word:place|9 -4 6 -5 -6 -1
word:plane|2 7 1 4 -9 0
word:planning|-2 8 1 -10 -1 3
word:plans|-1 1 -1 5 0 -1
word:play|10 -2 -4 4 -12 3
word:played|10 -6 2 -5 -2 0
word:player|0 4 -5 -2 1 3
word:playing|-6 -2 -4 0 1 9
word:plays|0 -4 -2 -12 7 10
word:pleased|-2 -5 -3 -2 -2 12
word:pneumonia|0 16 -1 2 -11 -5
word:point|11 -10 -2 -1 3 -1
word:pointless|2 -5 -1 0 7 -1
word:pool|-4 -3 -3 6 -2 3
word:poor|4 1 -2 10 -1 -12
word:portugal|-4 -3 -1 -2 -1 8
word:positive|3 3 3 -6 -1 -4
word:post|-6 -1 -2 -2 4 7
word:posted|-4 4 -7 4 4 0
word:postman|4 5 1 -3 -7 -1
word:pottery|-2 -7 -1 -1 4 8
word:pounding|-6 9 -2 -1 -1 -6
word:pounds|-2 8 9 -3 -13 2
word:practise|-1 -2 -1 1 -5 7
word:praised|-2 -5 3 -2 -3 8
word:prefer|-1 -3 0 7 -1 0
word:presentation|6 -9 -2 0 6 -1
word:pretend|0 1 -2 4 0 -1
word:pretending|-1 0 0 7 0 -2
word:prison|2 5 0 0 -5 -1
word:probably|-5 -1 14 -12 -1 4
word:problem|-3 -3 -3 -5 -4 14
word:problems|2 -1 3 5 -2 -3
word:progress|7 -5 4 -7 -4 3
word:pronunciation|1 1 -2 5 1 -2
word:properly|2 10 -3 6 -14 -1
word:proposed|0 0 1 6 -5 0
word:proud|-19 -2 25 -9 -5 11
word:pull|7 0 1 3 -7 -3
word:pupil|-1 9 -2 -1 -12 7
word:put|-3 12 -8 -1 -14 14
word:question|9 -6 -2 0 -4 2
word:quiet|-4 0 -5 6 -3 8
word:quit|-4 -3 -2 1 10 0
word:quiz|-2 -6 0 -1 -1 9
word:rain|-2 -7 -1 -1 2 5
word:raining|-4 -3 -3 -3 -3 10
word:rains|-1 -4 0 0 -4 10
word:raise|-1 -3 -4 6 3 0
word:raised|-8 12 3 2 -3 -2
word:ran|3 -3 12 -6 -4 -3
word:rash|-1 17 -1 -1 -9 -6
word:rather|8 -6 -7 14 -9 -1
word:read|13 -4 -11 0 -5 6
word:reading|1 0 -5 7 0 -1
word:ready|-6 -6 -2 -4 6 11
word:real|6 -7 30 -9 -4 -18
word:really|-10 0 8 8 -3 -7
word:reasonable|0 0 0 -1 0 3
word:reckon|-2 -3 -4 16 -2 -6
word:record|-2 -3 6 -1 -1 0
word:recover|-1 24 -1 -1 -20 -1
word:regret|5 2 -6 4 3 -7
word:rejected|-8 3 -2 8 0 -4
word:relationship|9 -5 -2 -4 3 -2
word:relieved|-1 -3 0 -1 0 9
word:remember|0 1 -3 -2 0 6
word:rent|-2 -5 -1 8 -2 2
word:repair|8 -2 -2 -3 -2 -5
word:replied|-3 0 1 7 1 -2
word:report|-3 2 12 1 -5 -6
word:reputation|-6 17 -4 -3 -3 -8
word:respect|4 1 -3 -2 3 -1
word:responsible|-8 2 2 3 3 -1
word:restaurant|7 -5 1 1 -1 0
word:retirement|-1 7 0 -1 3 -4
word:review|-4 6 3 1 -4 0
word:rice|-1 -1 0 0 -4 8
word:rich|13 -1 -3 -3 -2 -8
word:right|8 -6 -3 -5 -12 17
word:ring|-2 10 -3 -4 -1 -3
word:room|3 -7 -2 11 2 -5
word:rope|-1 -4 1 5 0 0
word:rotten|5 -1 -2 1 1 0
word:round|-1 0 -2 0 4 0
word:rubbish|9 -6 -4 1 4 -6
word:ruin|5 1 -1 0 -5 -1
word:ruined|-11 30 -4 -1 -7 -7
word:run|6 -3 2 -8 -4 6
word:sacked|-5 11 -2 -6 -2 -4
word:sad|-7 0 8 1 3 -1
word:said|0 12 7 -13 -7 0
word:same|25 -11 5 -2 -9 -11
word:sat|-6 -5 3 4 5 -1
word:saturday|1 -6 -5 0 4 7
word:saturdays|-4 -3 -1 -2 -3 8
word:saw|-3 1 -5 7 2 -4
word:say|-10 -6 -7 3 30 -9
word:saying|2 -1 7 -5 0 -2
word:says|12 -14 8 2 3 -10
word:scared|-5 5 -4 5 4 -7
word:schedule|0 -4 -3 4 1 0
word:scholarship|-2 -1 6 -3 2 -2
word:school|8 5 -3 -1 1 -17
word:season|-1 -2 -2 -4 8 -3
word:second|13 -1 -8 1 -4 -2
word:see|-2 6 14 -18 8 -2
word:seem|-8 -4 0 11 5 -1
word:sell|7 -5 0 -1 0 0
word:seller|0 -1 10 -3 0 -3
word:sense|13 -8 -1 4 -5 -3
word:sent|0 4 1 -2 -7 8
word:seriously|-2 8 -1 -2 -1 0
word:sessions|0 0 0 1 -1 3
word:sets|0 -4 -2 -2 4 5
word:seven|-3 -2 -1 -2 -2 12
word:several|0 0 0 -1 0 3
word:shaking|1 7 -1 0 -1 -2
word:shall|-1 -3 0 -1 11 -3
word:shark|-3 13 -1 -2 -9 0
word:she|-10 -13 10 14 -13 -2
word:shop|-4 -3 1 9 0 0
word:short|-5 -11 6 12 -7 5
word:should|17 -9 5 -7 4 -10
word:shouted|7 0 -1 -3 2 -3
word:show|-2 -4 -2 10 7 -9
word:showed|-1 -3 0 -4 0 8
word:shut|-2 8 -2 2 0 -1
word:shy|-9 8 2 3 2 -3
word:sick|-5 7 11 -8 -5 -3
word:side|-1 7 3 -4 -5 1
word:sight|5 -11 0 6 3 0
word:signed|-1 -9 -2 -2 13 -1
word:sing|0 0 3 -3 0 0
word:singer|1 6 -1 -2 0 -2
word:single|11 -8 -3 -1 4 -1
word:sister|7 -6 -7 -1 -3 10
word:sisters|-5 -5 -2 -1 -3 10
word:sit|-4 -7 -5 8 12 -3
word:situation|5 -1 -2 -12 -1 12
word:six|-2 -7 0 -5 5 10
word:skin|2 12 0 3 -14 -4
word:sleep|5 11 -6 1 -3 -9
word:slept|-4 2 -2 2 -2 5
word:slipping|-6 10 -3 -2 -2 -3
word:slob|2 -1 0 5 -5 0
word:slow|-6 -6 0 5 -2 6
word:smallest|-4 14 -2 -1 -2 -8
word:smart|8 -2 6 0 -7 -5
word:smiled|-1 -3 9 1 -4 -1
word:smiles|-1 -2 7 -3 -1 0
word:smoked|3 5 -11 4 -1 -2
word:so|8 -9 10 0 -9 2
word:social|3 -2 -4 9 2 -6
word:sold|-4 -5 9 -4 -4 9
word:some|-3 -2 -10 4 7 8
word:someone|6 6 -5 -8 3 -5
word:something|-9 23 -1 3 -7 -13
word:somewhere|-5 -1 -2 -2 -2 9
word:son|-1 3 -5 -3 -1 5
word:sooner|-3 -1 2 0 2 0
word:sorry|-3 -10 21 -3 1 -3
word:sound|2 1 1 -4 0 5
word:sounded|-1 -5 -2 8 -1 -2
word:speaks|-2 10 2 -8 -1 0
word:special|-10 -2 8 -3 -2 12
word:spelling|7 -5 0 1 -2 -1
word:spend|7 -5 -1 2 4 -4
word:spilled|0 6 0 0 1 -3
word:spoke|-4 -4 -2 10 -2 -2
word:sponsor|1 -5 -2 8 -1 -1
word:sports|0 5 -4 3 6 -9
word:spot|7 -5 1 1 -1 0
word:squats|0 -1 -2 -1 -1 7
word:staff|-2 -4 10 0 -2 -3
word:stage|2 7 0 5 -8 -3
word:stammer|1 -1 1 2 9 -8
word:stand|-2 -25 -2 12 16 -2
word:standing|0 -10 1 -1 11 -1
word:start|-5 4 -1 -6 -4 15
word:state|2 1 1 3 -5 0
word:station|-2 0 3 -3 -4 6
word:stay|2 3 2 -7 -5 5
word:step|-3 -4 -4 2 1 5
word:stepkids|5 1 -3 -1 0 0
word:still|-11 -14 10 14 2 -2
word:stomach|-5 12 -5 2 -3 -4
word:stop|11 -4 -7 15 -12 -4
word:stopped|-5 6 2 -4 2 0
word:stories|-1 -4 11 -9 -1 0
word:story|-6 -2 -1 0 -1 10
word:stranger|-2 -2 12 -5 -3 -1
word:strangers|-3 -2 -1 12 -3 -7
word:street|-4 8 0 -1 1 -4
word:streets|2 9 1 -1 -9 0
word:strengths|-8 0 17 -4 0 -3
word:stroke|-2 16 -2 0 -3 -6
word:strong|6 -2 4 -3 1 -1
word:stuck|4 -5 0 -8 15 -3
word:students|0 -2 6 -4 1 -2
word:studied|-1 -3 -2 -1 -3 9
word:study|-5 0 1 3 4 -1
word:stumble|-1 -6 -1 0 5 0
word:stung|1 4 0 2 -5 -1
word:stupid|13 -5 0 5 -6 -8
word:such|8 -2 -1 -2 -2 -5
word:sued|-1 4 0 -2 -3 -4
word:sunday|-4 2 -4 -8 -4 17
word:supermarket|-6 8 -2 0 1 -6
word:sure|-7 0 0 10 -8 5
word:survive|2 4 2 2 -7 0
word:swim|1 6 -1 1 -4 -4
word:swimming|-4 -4 -1 -5 -3 13
word:take|-11 -7 -11 13 0 13
word:talent|7 -2 -3 -1 -1 -2
word:talk|11 -2 -2 -1 -4 -11
word:talking|-1 -1 -4 8 -1 -3
word:taught|1 -5 9 -4 -2 0
word:tax|0 6 -1 -2 -8 -2
word:tea|-7 -7 -1 -9 -4 22
word:teacher|9 -14 -8 -6 -3 18
word:teaching|3 -2 -1 1 -4 7
word:team|3 -1 1 0 2 -5
word:teenager|-1 8 -2 -7 6 -2
word:teeth|-5 7 -2 8 -11 -2
word:tell|-4 4 -10 22 0 -12
word:tells|0 -1 6 -1 0 -2
word:ten|-6 9 -5 -2 -5 8
word:terrible|21 -25 -2 2 8 -4
word:terrified|-4 7 1 -1 3 -3
word:test|-6 6 -1 -11 4 10
word:texted|-3 -2 -5 1 -2 9
word:than|-10 -3 -7 7 -5 18
word:thank|-7 2 1 -7 1 12
word:thanks|-2 -3 11 -7 -2 5
word:that|-31 5 46 6 -4 -21
word:the|-34 -3 -4 -11 -17 47
word:their|-1 -15 5 20 -1 -6
word:them|-1 2 20 7 -6 -29
word:then|-2 -7 7 -2 -3 7
word:therapist|-6 -4 7 0 1 0
word:there|0 1 -12 7 -3 -5
word:theres|-4 7 1 1 -1 -1
word:these|6 -5 3 -1 -1 -3
word:they|-29 -4 36 16 2 -32
word:thin|1 9 0 -1 -9 -1
word:thing|16 21 -12 -3 -6 -19
word:things|-3 -10 17 -5 -5 3
word:think|-15 -4 8 8 0 2
word:thinking|-5 -4 7 3 11 -8
word:thinks|-5 3 -12 10 -3 4
word:thirty|-1 -4 -2 1 -3 10
word:this|-11 25 -7 -5 1 -9
word:those|2 0 4 -3 -1 -4
word:though|-2 5 -6 -2 5 0
word:thought|8 0 -4 8 -4 -16
word:three|-2 1 1 -22 -3 29
word:threw|-1 -4 9 -6 2 -3
word:throat|2 4 0 1 -5 -1
word:through|4 1 -3 -2 -5 5
word:throwing|2 -4 -1 -1 5 0
word:tickets|-1 -5 -1 -1 7 -4
word:till|-4 -8 3 -2 8 -3
word:time|-7 0 -9 -10 8 15
word:tiny|-2 6 2 2 -4 -2
word:tired|3 -4 -1 -12 2 15
word:to|-21 1 -36 -1 38 -12
word:toast|-5 -1 5 -7 -2 6
word:today|10 -11 -14 -7 -17 38
word:toddler|4 5 -3 -2 -5 0
word:together|-4 -1 5 3 12 -9
word:told|13 -3 -6 -7 4 13
word:tomorrow|-6 -11 -3 1 -6 23
word:tonight|-4 -5 -1 -2 -5 17
word:too|7 16 -11 2 0 -14
word:took|4 -2 -6 -5 -5 11
word:top|3 -4 11 -5 -1 -4
word:touch|9 -6 -1 -3 1 -3
word:town|2 -4 -1 -2 11 -6
word:train|-2 1 -2 1 -8 12
word:trash|1 -10 0 16 -3 -5
word:tried|-3 -7 -12 10 10 5
word:trip|1 -2 0 4 -6 4
word:trouble|-3 -5 3 5 6 -7
word:trust|11 -6 -2 -7 -3 7
word:trusted|-5 1 1 6 0 -1
word:try|3 -5 -2 5 -5 9
word:trying|4 -2 -9 11 -3 -1
word:tuesday|-4 -5 -1 -2 -4 17
word:tumbling|-6 12 -1 0 -5 -6
word:turn|-4 -2 2 0 13 -8
word:turned|-2 1 11 -12 4 0
word:tutor|-4 -4 -3 15 -5 -6
word:twelve|-1 -3 3 -4 -1 6
word:twenty|-4 -3 7 -1 -5 5
word:twice|-4 -5 11 10 3 -14
word:twins|0 -2 -5 0 0 7
word:two|-5 -2 -14 0 -11 39
word:ugly|16 -3 -4 -2 -1 -8
word:umbrella|-3 -2 -3 -1 -8 15
word:unbearable|-7 7 -3 2 -2 -2
word:understand|3 -6 11 4 -8 -3
word:understands|-5 -2 -1 13 -4 -2
word:unexpected|1 8 1 1 -7 -2
word:unhappy|-3 -7 -4 15 1 -4
word:unless|8 -5 -1 1 0 0
word:unlovable|10 -2 -2 -5 1 -2
word:unreliable|9 -1 -1 -2 -1 -7
word:until|-4 -1 -5 -4 11 3
word:up|-9 15 -8 6 -2 -28
word:upset|-3 5 2 -9 -1 7
word:us|-2 10 -9 7 -5 -5
word:use|-5 -6 9 2 6 -4
word:used|3 0 4 5 -3 -6
word:useful|-1 -2 -3 -2 -2 12
word:useless|-6 0 13 1 -2 -5
word:usually|0 0 0 -1 0 3
word:vegetarian|1 4 1 2 -5 0
word:very|1 -2 9 0 5 -10
word:vet|-3 -3 0 -2 8 0
word:village|0 -2 -3 0 0 7
word:visit|-1 -6 -1 -3 4 7
word:visits|0 0 0 -1 0 3
word:w|-1 -2 0 -1 -5 8
word:wait|-1 -3 -8 5 1 5
word:waiting|-3 -8 -4 3 10 3
word:walk|0 3 0 2 -8 3
word:walked|-8 -5 -8 5 -2 16
word:want|-6 14 -5 6 3 -4
word:wanted|-15 -8 1 27 -7 -1
word:wants|3 31 6 -1 -26 -12
word:was|-11 -22 23 -7 -22 37
word:wash|1 -3 1 0 4 0
word:waste|17 0 -8 1 -7 -4
word:wasted|11 -2 -3 -1 -1 -4
word:watch|-9 2 -3 8 -3 6
word:water|-3 -5 -2 -3 -4 15
word:way|-6 -3 -16 12 22 -6
word:we|-25 10 -26 -7 -9 63
word:weak|14 0 0 -10 0 -6
word:wear|0 3 1 -6 -3 8
word:weather|0 -1 -3 0 -5 11
word:wedding|-3 -9 -3 -1 19 -3
word:week|-2 -14 0 -8 4 21
word:weekend|-7 0 -1 -3 -10 19
word:weekends|5 -3 -1 2 5 -9
word:weeks|-3 -3 6 10 2 -6
word:weight|-3 -6 4 6 7 -8
word:well|9 -13 9 -21 6 8
word:went|-4 -6 5 -11 -13 23
word:were|-6 -15 28 6 3 -14
word:what|-20 5 22 0 -13 6
word:whatever|10 -9 1 -1 4 -5
word:whatsoever|13 -2 -1 -3 0 -5
word:wheelchair|1 1 1 3 -6 0
word:when|7 -2 -1 4 17 -33
word:whenever|-3 1 3 3 -4 0
word:where|10 1 -4 -8 13 -6
word:which|6 -9 6 -2 -9 8
word:who|9 -2 11 -15 1 0
word:whoever|-1 -3 -1 -1 6 -4
word:whole|-6 12 -1 8 -9 -6
word:whose|0 0 0 -1 0 3
word:why|7 -4 9 -1 2 -10
word:wife|9 1 -5 3 -8 -5
word:will|-30 5 -26 -40 85 -46
word:wine|0 6 0 0 1 -3
word:wish|-2 -5 -1 14 -4 -2
word:wishes|0 -1 0 16 -7 -6
word:with|-1 6 -6 0 -2 -2
word:within|-3 -7 -2 0 12 -4
word:without|0 5 -2 4 -3 -5
word:woman|3 -7 6 6 -3 -2
word:women|1 2 -4 10 -3 -1
word:won|-2 -5 12 -4 -3 -3
word:word|10 4 -2 -5 0 -8
word:words|-1 -6 -1 0 5 0
word:work|-19 -3 18 -2 14 -17
word:worked|-8 1 -4 7 3 2
word:working|4 -4 -3 8 -5 -1
word:works|4 -6 -3 -3 -5 7
word:world|16 9 -8 -4 -3 -11
word:worried|-3 -1 0 1 3 0
word:worry|9 -4 -7 10 1 -8
word:worse|-4 6 -4 -2 9 -3
word:worst|19 -15 -4 0 8 -8
word:worth|-6 -5 13 9 -5 -8
word:worthless|17 -5 -3 -3 -1 -7
word:would|-7 -1 6 26 -31 4
word:wreck|-1 20 -2 -7 -5 -5
word:wrecked|-5 19 -5 -2 -3 -7
word:write|1 -3 -2 -7 0 11
word:writing|1 -2 1 4 1 -2
word:wrong|0 -1 -4 5 9 -17
word:yard|-3 -1 -4 -1 -2 9
word:year|-12 5 10 13 18 -25
word:years|4 5 2 -8 10 -10
word:yellow|-3 -2 -5 -2 -1 10
word:yes|-4 -5 4 -1 -3 7
word:yesterday|-2 -7 -1 2 1 8
word:yet|-11 -6 15 -7 -2 9
word:you|16 -6 -4 -3 -14 16
word:younger|0 7 -6 5 2 -8
word:your|7 -3 -3 -3 2 -1
"""
