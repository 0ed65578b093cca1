"""What each clue says for each trap, as tests/flows/traps/train.py learned it.

One clue a line, then hundredths of log-odds in the order of `Trap`, then for none.
"""

from typing import Final

TABLE: Final = """\
kind:all|73 -3 -8 -22 -16 -69
kind:all all|24 -4 -7 0 -1 -9
kind:all but|3 1 -18 -4 1 17
kind:all care|-5 6 1 -1 6 -4
kind:all doom|-5 0 -6 6 6 -2
kind:all fail|11 -5 -5 0 6 -7
kind:all flaw|-2 -2 7 -1 -2 0
kind:all good|17 -13 11 -7 -6 -1
kind:all low|9 3 0 1 -3 -8
kind:all say|-3 -5 -1 5 5 0
kind:all scorn|-2 -1 -2 7 -3 -2
kind:all self|15 -11 15 -1 12 -29
kind:all sure|-3 -2 -1 10 0 -3
kind:all they|9 -15 12 6 -3 -9
kind:all think|1 6 -3 4 -5 -1
kind:all will|-7 14 -8 7 9 -16
kind:all worthless|27 -8 -5 -2 -3 -6
kind:but|-18 -21 59 -22 -7 -7
kind:but all|-7 -3 9 -1 0 -1
kind:but good|-9 -2 -9 -1 -1 24
kind:but not|10 8 -20 7 11 -13
kind:but only|-6 -2 25 -4 -5 -8
kind:but self|-5 -3 -9 8 5 6
kind:but sure|1 1 3 -4 -1 0
kind:but they|-11 -2 44 -15 -2 -16
kind:care|3 7 -29 8 -3 4
kind:care all|9 -2 0 2 -7 -4
kind:care but|-3 -1 1 -3 8 -3
kind:care doom|-4 7 1 0 -3 0
kind:care fail|-2 2 6 -1 0 -3
kind:care good|-7 6 1 5 -2 -1
kind:care not|8 -5 -2 1 0 -6
kind:care only|28 0 -13 -14 -4 0
kind:care self|-13 -1 -4 16 10 -18
kind:care so|9 -5 -1 -3 -2 -1
kind:care they|1 4 -10 1 10 -6
kind:care think|-2 2 -7 5 3 -1
kind:care will|9 -10 12 4 -12 -2
kind:doom|9 85 -19 -19 -25 -73
kind:doom all|-5 6 -3 2 1 0
kind:doom care|-1 -4 11 -4 -5 0
kind:doom doom|-2 9 1 0 -7 -1
kind:doom if|-2 8 0 -2 -1 -1
kind:doom not|8 -8 -3 -2 5 0
kind:doom only|-2 3 -2 0 2 0
kind:doom self|4 10 -2 11 -16 -4
kind:doom so|-1 -4 1 2 5 -1
kind:doom they|19 -7 -4 -5 -2 -2
kind:fail|16 29 -20 -10 14 -63
kind:fail all|7 11 -1 4 -17 -2
kind:fail but|-5 2 7 -1 -2 -2
kind:fail care|-5 -2 -2 -5 12 -2
kind:fail not|-6 7 -1 2 2 0
kind:fail scorn|-1 -6 0 -1 6 0
kind:fail self|-8 20 1 0 -9 -7
kind:fail so|10 -1 -3 -2 1 -4
kind:fail they|-6 6 5 1 0 -5
kind:fail will|-2 7 -2 -1 -6 -1
kind:fear|-7 21 -9 8 9 -26
kind:fear low|-6 7 -3 1 4 -3
kind:fear self|-1 9 0 9 -9 -8
kind:fear will|-1 6 1 1 -5 0
kind:flaw|45 -11 -8 13 3 -59
kind:flaw all|7 -1 -1 -2 -1 -3
kind:flaw self|1 -3 2 12 -5 -4
kind:flaw they|-12 -4 9 7 7 -7
kind:for-ever|42 2 -13 -7 21 -51
kind:for-ever all|23 -8 -5 -2 -2 -6
kind:for-ever but|-2 -4 -2 -2 -7 13
kind:for-ever care|-1 -9 4 6 4 -5
kind:for-ever fail|17 -8 -2 -2 -2 -5
kind:for-ever flaw|9 -2 0 -7 -1 0
kind:for-ever good|5 -7 -3 2 16 -11
kind:for-ever low|6 -2 8 0 -6 -2
kind:for-ever only|-2 3 -1 0 3 -1
kind:for-ever say|6 1 -3 3 -2 -3
kind:for-ever self|9 -2 -6 -17 6 8
kind:for-ever so|-14 6 0 5 7 -4
kind:for-ever sure|6 -2 0 0 -2 0
kind:for-ever they|15 -2 -1 -3 -5 -5
kind:for-ever think|-3 -10 1 2 13 -4
kind:for-ever will|-4 0 -2 2 6 -4
kind:good|10 -19 40 -27 -21 26
kind:good all|7 -7 -4 -1 7 -1
kind:good but|-7 -4 28 0 5 -24
kind:good care|8 -2 -3 -2 -2 -3
kind:good flaw|1 1 -4 1 4 -1
kind:good if|-3 -2 -3 0 -8 16
kind:good not|15 -6 5 1 -5 -9
kind:good only|3 -10 25 2 -9 -9
kind:good scorn|0 2 5 -6 4 -2
kind:good self|-9 -7 -11 8 2 11
kind:good so|5 -2 7 -1 0 -4
kind:good they|-4 4 17 -13 14 -13
kind:if|28 15 -21 -8 5 -17
kind:if fail|-4 8 0 0 -5 0
kind:if if|21 -6 -3 0 -5 -6
kind:if low|-5 10 -2 -1 -2 -1
kind:if not|25 -14 -4 -11 -7 13
kind:if self|18 1 -3 -9 -6 -2
kind:if they|7 19 -8 -8 -2 -9
kind:if will|-2 11 0 0 -6 0
kind:left-with|3 15 3 9 -6 -25
kind:left-with all|-7 -1 -3 13 -3 -3
kind:left-with doom|-1 -8 0 0 7 0
kind:left-with not|-1 -1 1 5 -1 0
kind:left-with self|-6 0 0 3 5 -1
kind:low|24 1 -24 12 13 -42
kind:low all|0 9 -3 -2 -1 -3
kind:low but|-1 -4 -5 3 -3 9
kind:low care|-5 1 8 -1 1 -1
kind:low for-ever|8 1 1 4 -10 0
kind:low if|-5 2 -3 0 7 -2
kind:low low|-3 8 -1 -1 -2 -4
kind:low not|-13 0 -1 -1 -1 15
kind:low self|2 15 -4 9 -2 -17
kind:low they|16 -5 -3 -6 4 -6
kind:low will|-2 7 -1 0 -5 -3
kind:not|9 -9 0 7 8 -37
kind:not all|22 -12 -11 -16 -4 18
kind:not care|38 -13 -18 17 -9 -16
kind:not doom|0 -2 -3 15 -2 -3
kind:not good|33 -13 11 -8 -6 -17
kind:not if|-6 1 -3 3 7 -2
kind:not low|-4 -3 7 -7 -6 13
kind:not not|9 -6 0 0 -4 0
kind:not only|-7 -4 34 -4 -7 -11
kind:not say|-11 -1 -4 22 -6 -1
kind:not self|1 -9 -3 32 -5 -15
kind:not so|12 -8 -3 -1 -4 6
kind:not sure|3 -1 -1 -13 -11 33
kind:not they|11 -5 -15 7 11 -9
kind:not think|-14 9 -5 -24 17 16
kind:not will|-3 -15 -4 -3 39 -8
kind:only|-6 -27 67 -9 3 -55
kind:only all|-12 -3 19 1 -5 -3
kind:only but|14 0 -1 -12 -2 0
kind:only care|-3 10 -1 -2 -2 0
kind:only doom|1 -6 -3 -1 8 -1
kind:only flaw|12 -3 -6 -1 -1 -2
kind:only good|14 -3 -10 -4 -9 9
kind:only if|-14 -6 3 12 11 -2
kind:only low|-5 -9 -6 5 18 -6
kind:only not|8 1 11 -12 -4 -1
kind:only only|-5 5 28 -7 -4 -18
kind:only self|-4 7 -27 23 1 -9
kind:only so|-1 -1 9 -3 0 -3
kind:only sure|1 -6 -3 1 13 -2
kind:only they|7 -6 4 9 0 -13
kind:only think|-1 1 5 -2 1 0
kind:say|-14 -11 19 8 2 -9
kind:say all|-1 4 -10 7 2 -4
kind:say but|0 1 11 -4 -3 -2
kind:say flaw|-2 -3 -1 -1 12 -4
kind:say not|-5 1 -4 1 9 -2
kind:say self|-10 5 14 -2 -5 -3
kind:say so|2 0 1 6 -6 0
kind:say they|-2 -1 16 -9 -1 -2
kind:say think|-2 4 0 -1 1 0
kind:say will|0 -5 -1 -1 9 0
kind:scorn|-15 1 0 39 -3 -26
kind:scorn all|2 -3 12 0 -5 -2
kind:scorn doom|2 -6 2 5 1 -1
kind:scorn self|3 1 -11 26 2 -25
kind:scorn so|2 -2 -2 -7 -1 12
kind:scorn they|1 2 7 -9 -2 -2
kind:self|-7 -8 -32 15 -21 12
kind:self all|15 -5 5 7 5 -30
kind:self but|-8 -10 30 -9 1 -13
kind:self care|-5 4 -11 3 -6 26
kind:self doom|24 11 -7 -6 6 -34
kind:self fail|23 8 -1 -3 -10 -14
kind:self fear|-5 17 -8 4 7 -17
kind:self flaw|25 -11 3 22 -3 -40
kind:self for-ever|11 11 -12 0 0 -10
kind:self good|-14 12 30 -10 -9 -8
kind:self if|12 12 -4 -9 -4 -6
kind:self left-with|1 1 6 1 9 -15
kind:self low|19 1 5 8 -9 -37
kind:self not|23 17 -17 5 -2 -42
kind:self only|5 -9 -15 8 -3 2
kind:self say|5 -11 1 7 0 2
kind:self scorn|-4 8 -1 0 1 7
kind:self self|-22 3 7 0 -7 6
kind:self so|17 0 -5 -4 -1 -13
kind:self sure|-3 -3 -28 33 16 -22
kind:self they|-2 -2 -18 -4 -7 17
kind:self think|11 3 7 -4 -6 -19
kind:self will|-24 15 -26 -5 9 16
kind:self worthless|6 -4 12 10 -4 -19
kind:so|7 -13 12 -7 -9 2
kind:so all|12 0 2 -2 2 -12
kind:so doom|11 -5 -1 -3 3 -1
kind:so fail|-7 14 0 2 -3 0
kind:so fear|-1 5 0 -3 7 -8
kind:so flaw|8 -3 1 -1 3 -4
kind:so good|-1 -1 -3 -1 0 8
kind:so left-with|-1 -1 1 5 -1 0
kind:so low|-9 11 -3 -1 -2 -3
kind:so not|-20 -2 26 -2 0 -3
kind:so scorn|-4 5 3 4 2 -9
kind:so self|22 -20 -7 -14 -16 40
kind:so they|10 -10 1 12 -9 -4
kind:sure|-30 -4 2 23 5 -24
kind:sure but|-3 -2 -5 -4 -3 12
kind:sure doom|0 6 -3 -4 -1 5
kind:sure fail|-5 7 -4 -1 5 -4
kind:sure if|-3 2 0 4 2 -3
kind:sure low|-2 -3 -3 10 -3 -2
kind:sure not|5 -8 20 -14 -5 -1
kind:sure self|1 0 7 13 -11 -14
kind:sure so|1 0 -1 0 -3 8
kind:sure they|-3 3 1 5 -4 -6
kind:sure think|-3 -7 -10 17 7 -7
kind:sure will|-1 -8 0 -1 4 7
kind:they|-27 -43 4 80 -32 -23
kind:they all|17 -14 -13 8 1 1
kind:they but|-1 -3 11 -3 2 -5
kind:they care|1 20 8 -10 -16 0
kind:they doom|0 12 5 -9 -7 -2
kind:they fail|-10 15 -6 5 0 -5
kind:they for-ever|18 -6 -1 9 7 -26
kind:they good|10 -2 -8 13 3 -16
kind:they if|-4 -3 3 4 0 0
kind:they low|-5 3 3 9 -1 -9
kind:they not|11 9 -7 5 -3 -17
kind:they only|-15 -2 10 15 -4 -10
kind:they say|-6 8 33 -23 -5 1
kind:they scorn|-3 6 -15 30 5 -22
kind:they self|-13 -23 3 -2 0 -13
kind:they so|-3 -3 13 3 -6 -5
kind:they sure|-8 -5 21 8 0 -23
kind:they they|1 -11 -1 11 10 -31
kind:they think|-16 -1 -2 26 0 -7
kind:they will|-9 0 5 -13 27 -10
kind:think|-32 -10 -26 44 10 -17
kind:think all|-3 0 6 -1 1 -4
kind:think fail|1 -8 0 4 1 0
kind:think flaw|-2 -2 -5 12 -1 -5
kind:think good|-6 -8 -2 -7 15 3
kind:think self|-20 9 -19 36 7 -34
kind:think so|0 -1 0 -3 -7 14
kind:think they|5 -4 7 1 12 -17
kind:think will|3 1 4 -2 -8 4
kind:will|-69 15 -39 -39 93 -19
kind:will all|-10 5 0 -1 23 -19
kind:will care|-1 -2 -3 -15 16 6
kind:will doom|-9 25 5 11 -12 -17
kind:will fail|-2 2 -3 11 12 -16
kind:will flaw|-3 8 1 -4 3 -4
kind:will for-ever|26 -7 -6 8 2 -20
kind:will good|-2 -7 -6 2 -6 16
kind:will left-with|-5 12 2 4 -5 -4
kind:will low|-1 -6 -1 -1 21 -8
kind:will not|-3 2 3 14 4 -20
kind:will only|-9 -20 7 -1 28 -9
kind:will say|-2 -6 1 -3 15 -5
kind:will scorn|0 -7 12 0 -3 -1
kind:will self|4 14 -2 0 -4 -12
kind:will so|-2 10 -1 0 -5 -1
kind:will sure|-1 -2 -2 -1 -2 7
kind:will they|5 12 2 -12 -16 9
kind:will think|1 -6 2 -5 3 7
kind:will will|-4 -7 2 0 2 7
kind:will worthless|-9 3 0 -2 8 -4
kind:worthless|49 -20 -8 4 7 -35
kind:worthless care|-8 -1 1 -1 8 0
kind:worthless self|4 0 -3 -3 1 0
kind:worthless they|-4 -4 -3 12 6 -7
pair:, and|5 -19 0 0 -12 25
pair:, but|-20 -3 35 -12 14 -14
pair:, did|0 -1 -3 -1 -3 8
pair:, every|18 -7 -6 -3 -5 -2
pair:, everything|-10 7 0 4 2 0
pair:, found|-2 -1 0 0 0 8
pair:, friend|-3 0 -4 -7 -1 11
pair:, from|-1 1 -4 -6 9 0
pair:, full|11 -1 -1 -2 -1 -4
pair:, got|1 -2 6 -5 -2 -2
pair:, he|-4 -3 -5 20 -6 -3
pair:, i|-3 16 -12 3 4 -12
pair:, in|9 -3 -2 -4 -1 -1
pair:, it|-14 22 7 -1 -17 3
pair:, its|-4 -2 8 -1 0 -3
pair:, let|-3 -3 -3 -2 -3 7
pair:, my|-8 33 -4 -6 -10 -3
pair:, no|-7 -3 3 6 4 0
pair:, not|-2 -5 8 4 -4 0
pair:, nothing|-10 10 -3 1 -1 -3
pair:, she|-16 1 13 9 -3 -11
pair:, so|20 -18 9 -15 -15 13
pair:, thanks|-2 -3 10 -6 -2 -2
pair:, the|-3 5 8 2 -4 -6
pair:, then|1 7 -2 0 -5 -3
pair:, there|21 -9 -5 -2 -4 0
pair:, they|-2 -13 -11 11 18 -6
pair:, this|-5 7 -1 6 -9 0
pair:, we|-1 14 -2 2 -5 -6
pair:, which|7 -8 9 -4 -1 0
pair:, winners|9 0 -5 -2 0 0
pair:10 but|4 0 -5 -1 0 0
pair:31 year|-5 5 0 0 4 -2
pair:9 out|4 0 -5 -1 0 0
pair:? $|1 4 -1 2 0 10
pair:^ a|9 22 12 -10 -20 -14
pair:^ all|6 5 -5 -8 -14 13
pair:^ am|0 1 2 2 0 -4
pair:^ any|1 -5 6 7 -6 -5
pair:^ anyone|-2 -1 7 -2 -1 -2
pair:^ can|-7 -4 -2 -3 3 10
pair:^ child|5 7 0 1 -6 -3
pair:^ dad|-3 -2 -3 -5 -2 9
pair:^ did|3 0 -1 1 -5 3
pair:^ either|14 -6 -2 -2 -4 -4
pair:^ even|-2 3 2 -8 5 0
pair:^ everyone|0 -10 -9 10 -3 14
pair:^ everything|19 4 -3 0 -15 -4
pair:^ friend|-1 -3 -1 8 -6 0
pair:^ give|1 -2 0 2 4 -2
pair:^ going|-1 -3 -1 -1 -1 6
pair:^ good|-4 -2 13 -3 -2 -2
pair:^ guys|-1 3 0 -6 1 -1
pair:^ half|10 0 -3 0 -2 -2
pair:^ he|0 -1 7 14 2 -8
pair:^ heart|-3 8 0 -1 0 -4
pair:^ his|-1 12 -2 -3 -9 -2
pair:^ how|0 5 -5 3 -6 6
pair:^ i|13 7 -4 -53 1 33
pair:^ if|50 -10 -7 0 -35 4
pair:^ ill|-6 -2 -1 -7 20 -2
pair:^ in|-5 3 -2 12 -7 -1
pair:^ is|7 0 -1 9 -3 -5
pair:^ it|2 5 5 -12 2 7
pair:^ its|-3 -1 0 1 -2 7
pair:^ just|-3 -2 -4 -1 -2 9
pair:^ last|3 4 -5 2 4 -3
pair:^ life|-1 -3 0 -1 -2 6
pair:^ maybe|6 -1 -7 -8 3 11
pair:^ monday|-1 -7 0 0 7 0
pair:^ my|-3 -6 -7 -6 -2 11
pair:^ never|-6 -3 -1 -2 -2 19
pair:^ no|7 -3 -12 10 -12 10
pair:^ not|6 -4 -6 -6 -4 11
pair:^ nothing|-3 -8 -5 -5 10 12
pair:^ now|-5 2 -9 11 4 -1
pair:^ ok|-4 -2 8 -1 -1 -3
pair:^ okay|-3 -3 -1 -2 -3 7
pair:^ one|-20 30 -1 -6 -10 9
pair:^ other|-3 -2 9 -1 -2 -5
pair:^ our|4 4 -8 -6 -5 10
pair:^ people|13 6 -18 13 1 -16
pair:^ real|6 -2 10 -9 2 -4
pair:^ rich|13 -1 -1 -3 -1 -6
pair:^ see|0 -1 0 0 -1 6
pair:^ she|8 4 -6 0 -6 4
pair:^ should|-1 6 -7 0 3 -2
pair:^ situation|4 -6 -4 -8 1 13
pair:^ some|-9 -5 -1 -1 5 12
pair:^ something|-4 21 -2 -11 0 -6
pair:^ strangers|-2 -1 0 10 -2 -6
pair:^ sunday|2 -7 0 3 4 0
pair:^ ten|-3 4 4 -2 -4 -1
pair:^ thank|-4 6 -7 1 5 -1
pair:^ that|-10 9 10 -6 -6 4
pair:^ the|-36 20 -9 18 -13 9
pair:^ then|-10 5 5 -1 4 -2
pair:^ there|-2 5 -7 -10 11 1
pair:^ they|-19 10 29 4 -8 -21
pair:^ things|-3 -1 -3 -1 -4 10
pair:^ thinking|0 -3 -5 -3 11 0
pair:^ this|-4 23 -8 3 -5 -8
pair:^ thought|6 -3 -1 -3 3 -1
pair:^ today|-3 -4 -1 -2 -3 13
pair:^ two|10 -2 -3 -1 -2 -5
pair:^ waiting|0 -3 0 0 4 1
pair:^ we|-12 -1 -8 -8 -3 20
pair:^ went|-1 -2 -2 -1 -1 9
pair:^ what|-15 26 -11 -11 4 2
pair:^ whatever|-1 -5 4 -1 6 -1
pair:^ when|8 -2 0 -9 3 -2
pair:^ why|7 -2 7 -12 3 -1
pair:^ yes|-4 -3 -3 -3 -3 8
pair:^ you|24 -5 -3 2 -4 -16
pair:a 31|-5 5 0 0 4 -2
pair:a bad|20 -8 -5 1 -2 -10
pair:a bit|-1 3 -8 1 3 7
pair:a blip|-6 0 9 -2 -3 0
pair:a brain|-1 5 1 1 0 -1
pair:a break|16 -4 -1 -3 -3 -6
pair:a burden|-4 5 -1 10 -1 -9
pair:a car|1 2 -11 6 -3 7
pair:a card|0 1 8 -4 -4 -2
pair:a catastrophe|-1 6 0 3 -3 -1
pair:a cavity|-3 12 -1 -2 -9 -1
pair:a channel|-3 -1 1 2 4 0
pair:a chapter|0 -1 0 0 -4 6
pair:a complete|7 -2 -2 -1 -3 -2
pair:a corner|1 -5 1 1 5 0
pair:a cough|-3 8 -5 1 1 0
pair:a crash|0 9 0 0 -6 0
pair:a date|1 1 3 -4 -1 0
pair:a day|3 -8 -6 5 -7 11
pair:a dentist|-2 -1 0 -2 -1 12
pair:a difference|-2 -4 0 -1 7 -1
pair:a disaster|5 -2 -1 3 -1 -4
pair:a doctor|-6 -2 2 9 1 -1
pair:a dog|0 -2 0 4 2 0
pair:a doughnut|6 -3 -2 -1 0 0
pair:a failure|9 -1 0 -1 -1 -4
pair:a few|15 1 -4 5 6 -17
pair:a film|-3 -4 -1 -2 -3 10
pair:a fool|-2 -2 0 -1 5 0
pair:a fraud|-7 0 12 -4 0 0
pair:a freak|0 -4 0 10 -1 -5
pair:a gf|-1 -1 1 -1 7 0
pair:a glove|-3 -4 -1 0 -1 10
pair:a good|0 7 -13 4 3 1
pair:a hard|-2 -2 -7 -1 -1 9
pair:a headache|-2 -5 -2 -1 -2 8
pair:a home|4 -7 -1 -2 13 -7
pair:a hundred|-1 -6 8 3 0 -4
pair:a little|3 2 -9 -3 -4 10
pair:a loser|10 -4 -2 -5 0 -2
pair:a lot|-6 1 2 5 8 -14
pair:a lottery|-5 -2 -4 0 6 0
pair:a mess|16 -7 0 1 -2 -5
pair:a million|-3 6 -1 -1 -4 -1
pair:a minute|0 -2 10 1 -1 -5
pair:a mistake|-4 0 -2 1 -4 7
pair:a month|-2 -9 0 2 14 -4
pair:a morning|6 -1 -1 0 -1 -1
pair:a movie|-1 -1 0 -1 -4 7
pair:a nervous|-3 8 -1 -1 -2 -4
pair:a new|0 3 3 -11 -10 16
pair:a novel|-3 -5 0 0 8 -1
pair:a nurse|-2 -3 -2 -3 -1 9
pair:a parent|-1 4 0 0 0 0
pair:a photo|-4 0 0 -2 0 6
pair:a pottery|-2 -6 1 1 2 6
pair:a pupil|0 12 1 2 -15 0
pair:a quiet|-2 -2 0 -1 0 7
pair:a raise|0 0 -3 0 4 0
pair:a real|12 -4 7 -7 -1 -10
pair:a shark|-1 9 1 2 -5 0
pair:a shy|-7 2 1 6 1 -2
pair:a singer|-2 8 -3 -1 -1 -5
pair:a single|9 -3 -1 -2 -1 0
pair:a stranger|0 -1 11 -7 -1 -1
pair:a stroke|-2 11 -3 0 -3 0
pair:a teacher|-3 0 -2 -1 0 10
pair:a terrible|16 -17 -2 3 3 -2
pair:a thing|8 -2 -2 1 -3 -2
pair:a troublemaker|-2 -2 -1 8 -4 -3
pair:a typo|1 4 0 -1 -4 0
pair:a wash|-2 -7 0 1 6 0
pair:a waste|12 -2 -5 2 -4 -2
pair:a way|-4 -5 -6 -2 15 -4
pair:a week|-1 -4 1 -2 6 -3
pair:a wheelchair|2 1 1 3 -5 0
pair:a woman|0 -4 1 8 -2 0
pair:a word|10 11 -3 -6 -4 -8
pair:a year|-1 3 6 10 -13 -5
pair:abandon me|1 -1 0 -3 8 0
pair:able to|-6 2 -1 3 4 -1
pair:about going|5 3 4 1 -9 -3
pair:about his|-2 -2 -2 -5 0 10
pair:about it|6 -2 8 -4 9 -16
pair:about knitting|-3 -1 1 2 4 0
pair:about me|5 -4 -9 11 1 -6
pair:about my|-5 -8 -12 12 17 -6
pair:about the|-6 -1 5 -3 3 5
pair:about thirty|-4 -2 -3 -4 -2 8
pair:about to|-4 9 1 -1 -1 0
pair:about tomorrow|0 -2 0 0 -1 5
pair:accomplishment $|0 -1 5 -1 0 0
pair:achievement $|-4 1 12 1 1 -3
pair:act $|10 -2 -4 -2 -1 -4
pair:act kind|1 -2 -6 4 2 0
pair:afford therapy|0 -3 -1 0 6 -1
pair:afraid i|-4 13 -1 -4 -7 -4
pair:afraid that|2 -5 1 0 4 0
pair:after a|-5 -3 3 -3 -2 9
pair:after two|-1 -2 0 -1 5 -2
pair:afternoon $|-1 -3 8 -2 -9 8
pair:afternoon off|-2 -2 -3 -3 -1 6
pair:again $|5 10 8 -1 -15 -7
pair:again ,|4 -5 -1 -2 6 -1
pair:again the|2 1 1 -2 -1 0
pair:again tonight|-1 -6 -1 -1 12 -4
pair:age ,|1 -3 -1 -5 9 0
pair:age it|0 -2 -2 5 0 0
pair:album so|9 -5 -1 -3 -2 -1
pair:alderley $|0 -1 -1 0 0 6
pair:all $|22 -9 -1 -6 -8 4
pair:all at|-4 5 -1 2 1 -3
pair:all cold|10 -1 0 -7 0 0
pair:all day|-4 -2 7 -1 -1 3
pair:all good|-9 -1 -3 -1 -1 14
pair:all live|-4 -5 -2 -2 -2 9
pair:all my|8 2 -5 -3 -3 -3
pair:all of|6 -1 -8 10 -1 -6
pair:all right|-11 -4 -3 -4 -2 25
pair:all see|-2 2 0 2 -1 0
pair:all the|-4 3 1 6 11 -14
pair:all weekend|-2 1 0 -2 4 0
pair:all wondering|-2 2 0 4 1 0
pair:alone $|6 -1 -1 -1 3 -4
pair:alone ,|-9 12 -2 -1 -1 -1
pair:alone forever|8 2 1 4 -12 0
pair:along by|4 -5 9 -4 -1 -5
pair:always a|14 -3 -2 -2 -4 -6
pair:always awkward|9 -2 0 -7 -1 0
pair:always be|22 -8 1 0 -13 -1
pair:always been|-17 11 2 9 5 -4
pair:always do|-5 -2 -1 -4 17 -4
pair:always end|3 0 -2 4 -4 0
pair:always kind|-5 8 0 0 1 0
pair:always know|6 -2 0 0 -2 0
pair:always let|20 -2 -2 -7 -7 -4
pair:always take|-5 -3 -2 -2 -3 7
pair:always the|12 -2 -1 -3 -3 -4
pair:always worked|-8 4 -1 3 6 -3
pair:am $|-8 -8 13 10 -4 -3
pair:am a|28 -8 7 3 -11 -10
pair:am about|-3 4 1 1 1 0
pair:am always|20 -6 -1 -8 -1 -4
pair:am an|8 -3 -3 2 -1 -6
pair:am annoying|-8 -1 0 12 0 -1
pair:am any|-1 -1 7 -4 -2 0
pair:am at|-10 -4 -3 -1 -3 16
pair:am being|-2 -5 -1 11 -2 -1
pair:am boring|-1 8 2 -8 5 0
pair:am certain|-3 -4 -1 2 8 -2
pair:am completely|6 -1 -1 1 0 -3
pair:am drowning|-4 11 -3 0 -2 -6
pair:am dying|-5 19 0 -3 -1 -6
pair:am fine|-3 -2 0 -1 -1 10
pair:am funny|0 -1 -1 -3 0 6
pair:am getting|-2 4 0 -6 8 -1
pair:am going|-5 -4 -2 -5 3 12
pair:am good|-3 -2 -4 0 0 11
pair:am grateful|-1 -2 0 -1 0 7
pair:am happy|-5 -4 -3 -1 -2 9
pair:am having|-5 16 -3 -5 -1 -1
pair:am hopeless|15 -4 -2 -4 -4 -2
pair:am i|0 1 2 2 0 -4
pair:am illiterate|6 -1 -2 -2 1 0
pair:am in|-8 19 -1 -1 -1 -10
pair:am invisible|1 -3 -2 11 -3 -8
pair:am just|9 -8 -2 4 0 -3
pair:am learning|-2 -2 -2 -1 0 8
pair:am literally|-2 4 1 3 -4 0
pair:am losing|-5 9 1 2 1 -5
pair:am making|-2 -4 9 -6 -3 4
pair:am never|-2 7 -2 4 -6 -2
pair:am no|16 -5 -4 -5 -3 -2
pair:am not|1 -12 5 4 6 -4
pair:am nothing|13 -1 -3 -4 -5 -4
pair:am pathetic|6 -1 -3 0 0 -6
pair:am pleased|-1 -3 0 0 -1 8
pair:am proud|-2 -2 -6 -1 -1 14
pair:am relieved|-3 -3 -1 -3 -2 9
pair:am scared|-4 7 -1 0 1 -7
pair:am senile|-1 -2 -2 7 -3 -3
pair:am so|-11 20 -2 2 5 -14
pair:am sorry|-6 -4 10 2 1 -1
pair:am still|-8 0 3 4 0 0
pair:am stupid|6 1 1 1 -6 -1
pair:am sure|-4 0 -3 8 1 -5
pair:am terrified|-5 4 1 -2 7 -3
pair:am the|38 -28 -11 5 0 -6
pair:am trying|6 -3 -2 -1 0 0
pair:am ugly|13 0 -2 -6 -1 -9
pair:am weak|12 -3 -2 -5 -3 -5
pair:am worthless|7 0 1 0 0 -3
pair:an accomplishment|0 -1 5 -1 0 0
pair:an awful|8 -11 -1 6 -2 0
pair:an hour|-10 15 -7 -1 -2 7
pair:an idiot|17 -6 -5 -2 -2 -7
pair:an instrument|-1 0 -2 -4 0 10
pair:an okay|-6 0 9 -2 -3 0
pair:an old|-3 -8 8 2 4 -6
pair:an umbrella|0 0 0 0 -3 7
pair:and a|-3 -10 -1 11 -2 4
pair:and beans|-1 -1 0 -1 -3 8
pair:and booked|-1 -1 0 0 0 4
pair:and called|0 0 0 -2 0 6
pair:and did|-7 -1 -3 12 0 0
pair:and end|0 6 0 -1 -6 -1
pair:and every|4 -7 -1 -2 7 -3
pair:and everyone|-9 7 -3 10 -2 -4
pair:and go|-1 0 0 5 0 -5
pair:and goes|0 -5 -3 6 4 -2
pair:and have|-1 6 1 -2 -2 0
pair:and i|0 4 -22 -20 -3 47
pair:and it|-11 6 -17 -10 10 15
pair:and later|0 -2 0 -3 0 7
pair:and losers|9 0 -5 -2 0 0
pair:and my|-3 8 -3 14 -1 -18
pair:and never|1 -3 -1 -3 6 0
pair:and not|-3 -5 16 -2 -5 -6
pair:and nothing|7 -1 -1 -2 -1 -3
pair:and now|-5 28 -3 -3 -10 -8
pair:and poor|13 -1 -1 -3 -1 -6
pair:and see|-3 -4 -2 17 -3 -7
pair:and she|3 -6 5 1 -6 3
pair:and some|-6 -2 1 0 6 1
pair:and stammer|-1 -2 0 -3 12 -5
pair:and take|0 12 -2 1 -7 -4
pair:and that|1 4 -5 -5 -11 19
pair:and the|-5 -2 2 6 1 -5
pair:and then|-1 -11 -4 4 2 10
pair:and there|-9 4 5 -2 6 -2
pair:and theres|-5 9 1 1 -3 -1
pair:and they|-2 1 11 -14 2 1
pair:and think|-2 -4 -1 0 6 -5
pair:and we|-1 -1 -7 0 3 9
pair:and will|2 0 1 6 -6 1
pair:and wish|-2 -3 -2 13 -3 0
pair:and work|6 -2 3 0 2 -7
pair:and worse|-3 8 -1 -1 -2 -4
pair:angry over|1 -5 1 2 4 -1
pair:ankle dancing|-2 9 -1 -1 -10 0
pair:annoyed her|0 -1 -1 11 -1 -4
pair:annoying everyone|-7 -1 0 11 1 -1
pair:answers $|-1 -3 -1 8 -6 0
pair:any good|-1 -1 7 -4 -2 0
pair:any idiot|-3 0 5 0 -2 0
pair:any living|6 -5 -1 -1 -1 0
pair:any mother|-2 -1 9 -3 -1 -1
pair:any sense|5 1 1 -2 -2 0
pair:anybody $|7 -2 3 1 -6 -2
pair:anybody again|2 1 1 -2 -1 0
pair:anymore $|-3 4 0 7 4 -10
pair:anyone $|2 2 7 3 -6 -6
pair:anyone about|-1 1 0 2 2 -1
pair:anyone has|-1 4 -1 -1 2 0
pair:anyone who|10 -3 0 -5 -2 -2
pair:anything $|-16 -4 24 4 -1 -9
pair:anything around|10 -1 -1 -5 -1 -2
pair:anything right|15 -4 -1 -3 -2 -2
pair:apologized the|5 -2 2 5 -5 -6
pair:applicants $|-2 -1 10 -6 0 -3
pair:apply for|-3 -7 -1 0 8 0
pair:are all|11 7 -3 4 -8 -6
pair:are either|5 -1 0 0 0 -2
pair:are evil|13 -1 -1 -3 -1 -6
pair:are fine|-5 -3 2 2 6 0
pair:are finished|1 9 0 2 2 -10
pair:are going|-1 10 -5 -2 -4 3
pair:are good|12 -2 2 -4 0 -5
pair:are only|10 1 -8 -2 1 0
pair:are playing|-3 -1 -4 -1 0 8
pair:are second|-2 -1 0 8 1 -2
pair:are shaking|2 1 1 3 -5 0
pair:are useless|-4 -3 17 -4 -2 -7
pair:arguing a|-1 0 3 1 3 -5
pair:argument with|10 -1 -7 0 3 -6
pair:around $|-9 -2 4 9 -2 -1
pair:around the|11 -2 -1 -6 -1 -2
pair:as a|-7 5 1 9 -3 -5
pair:as bad|10 -4 -1 -1 2 -4
pair:as good|-5 1 22 -13 -6 -2
pair:as i|-2 -6 -5 4 10 -1
pair:as much|-1 -1 0 -1 5 -2
pair:as soon|-2 -7 -1 -1 10 -1
pair:as well|5 7 -6 -3 1 -3
pair:ashamed of|-1 -6 0 1 5 -1
pair:ask $|-1 4 -6 7 0 -3
pair:ask for|1 -1 -4 -1 5 0
pair:ask him|-4 -8 -1 -6 5 13
pair:asked him|0 2 5 -6 4 -2
pair:asked me|-7 2 11 -6 -1 -1
pair:asked my|-2 0 -1 1 1 5
pair:asleep $|0 -1 0 -2 0 7
pair:at a|-1 -2 0 9 -3 -5
pair:at all|34 -8 -4 -7 -10 -4
pair:at anything|2 -5 10 -5 -3 -1
pair:at cooking|-2 0 -3 -1 0 10
pair:at eight|-2 -1 0 -2 -1 8
pair:at everything|13 -4 -2 -3 -2 -5
pair:at first|11 -3 -8 -7 4 2
pair:at her|-4 0 -4 9 -4 -2
pair:at home|-2 -1 2 -7 -1 10
pair:at it|-3 -4 -2 -1 10 -4
pair:at me|-7 -1 -1 24 -2 -15
pair:at my|-4 12 4 -4 3 -11
pair:at our|1 8 -3 -2 1 -4
pair:at school|7 -6 0 -2 -1 0
pair:at sports|2 5 -3 3 3 -7
pair:at the|-13 -1 4 9 -9 10
pair:at work|-6 0 12 4 1 -11
pair:ate one|15 -7 -1 -2 -1 -3
pair:attack at|-2 -4 0 -1 4 0
pair:attention the|0 -2 0 4 2 0
pair:aunt house|-4 5 -1 2 1 -3
pair:average $|7 -2 0 1 -3 -1
pair:away $|4 11 -7 3 -1 -10
pair:awful $|0 -9 12 3 3 -6
pair:awkward with|9 -2 0 -7 -1 0
pair:b and|-1 -3 0 0 -1 8
pair:baby $|-2 3 -4 4 -6 6
pair:baby is|1 -3 1 2 4 0
pair:back $|-5 6 -1 3 3 -5
pair:back ,|-2 -4 -6 11 -3 0
pair:back and|2 5 2 3 -11 0
pair:back in|0 -1 -2 -5 -1 12
pair:back normal|-3 -3 -1 -3 -2 9
pair:back to|5 0 3 0 1 -8
pair:back where|1 -2 0 2 4 -2
pair:bad $|15 -6 -4 -1 -4 -7
pair:bad as|10 -4 -1 -1 2 -4
pair:bad daughter|12 -2 -1 -4 -1 -4
pair:bad day|-8 -2 -1 -2 -3 16
pair:bad grade|-5 9 1 1 -3 -1
pair:bad has|0 0 2 0 0 0
pair:bad is|-2 7 -1 0 -5 -3
pair:badly ,|0 -3 -1 0 4 0
pair:badly on|-1 -3 0 0 0 7
pair:badly that|-3 8 0 2 -2 0
pair:bake bread|-3 0 0 0 0 6
pair:band is|9 -5 -1 -3 -2 -1
pair:bank closed|1 6 1 0 -4 0
pair:bankrupt $|0 5 -1 0 -1 -6
pair:bar $|0 0 5 0 0 -3
pair:barked at|2 5 1 0 -4 0
pair:bday $|-4 -3 -4 -2 5 4
pair:be $|2 0 -1 2 3 0
pair:be a|23 -10 0 2 -5 -8
pair:be able|-7 2 -1 4 4 -1
pair:be alone|22 -5 -1 5 -20 0
pair:be ashamed|-1 -6 0 -1 6 0
pair:be awful|2 -7 0 3 4 0
pair:be awkward|-2 -4 0 -1 6 0
pair:be back|2 -5 0 2 6 -3
pair:be destroyed|0 4 1 1 -2 0
pair:be disappointed|1 -2 1 -4 7 0
pair:be enough|11 -2 0 0 -10 -2
pair:be fired|-7 9 1 2 -5 0
pair:be further|4 -5 9 -4 -1 -5
pair:be gone|-2 8 1 -2 -5 0
pair:be good|10 -2 -2 3 -7 -2
pair:be happy|6 5 -9 10 -5 -8
pair:be humiliated|-4 7 -2 -3 -2 -2
pair:be in|3 2 0 -5 6 -7
pair:be just|-3 -1 -2 -1 6 -3
pair:be like|0 -7 0 -1 9 0
pair:be liked|9 -1 -5 -2 -2 -3
pair:be nice|0 -1 3 -1 -5 7
pair:be okay|0 3 -2 0 -9 11
pair:be on|-2 11 -4 -3 -1 -4
pair:be otherwise|9 1 1 2 -9 0
pair:be poor|-5 -6 0 1 10 0
pair:be proud|-9 0 17 0 -1 -2
pair:be rubbish|-1 -2 -1 -1 10 -4
pair:be seasick|-2 -4 -1 -1 8 -5
pair:be seriously|-3 11 -1 -6 -3 -1
pair:be single|-3 -4 0 1 6 -1
pair:be something|1 15 -1 -5 0 -6
pair:be strong|12 -4 -2 -4 -2 -2
pair:be stuck|-2 -7 0 0 8 0
pair:be terrible|-1 -7 0 0 7 0
pair:be that|-5 -1 13 -5 -2 0
pair:be the|-1 14 1 1 -11 -6
pair:be thirty|-2 -4 -1 -1 -8 12
pair:be two|-1 -2 -1 -2 -11 14
pair:beans $|-1 -1 0 -1 -3 8
pair:beat me|-1 -2 -1 -2 6 -3
pair:because i|-2 -2 -10 8 5 3
pair:because it|0 -7 1 8 -1 -4
pair:because no|-1 -1 10 -6 -1 0
pair:because of|0 6 -4 -11 -2 13
pair:because they|2 8 -5 4 -1 -4
pair:because we|2 0 0 2 2 -2
pair:bed $|-2 0 -3 2 8 -2
pair:bee $|11 3 -1 1 -11 -2
pair:been a|-7 6 8 2 2 -6
pair:been arguing|-1 0 3 1 3 -5
pair:been drinking|-1 -2 0 -1 -3 8
pair:been drunk|0 -1 9 -6 -1 -1
pair:been happy|0 0 2 0 0 0
pair:been in|-5 5 -1 -2 2 0
pair:been like|2 3 1 5 -6 -4
pair:been poisoned|1 6 0 2 -4 0
pair:been short|1 -1 7 -5 2 -1
pair:been the|-8 3 3 3 2 0
pair:been to|0 -2 -1 -1 -6 12
pair:bees ,|-1 -2 -4 -2 -1 7
pair:before $|-8 4 7 6 0 -2
pair:before the|-1 -3 0 -5 6 3
pair:beginning $|1 -1 -4 2 7 -3
pair:behind that|-8 13 -1 -1 -2 0
pair:being alone|-6 8 -2 -4 7 -4
pair:being average|7 -2 0 1 -3 -1
pair:being judged|-2 -5 -1 11 -2 -1
pair:being left|2 5 0 -2 -1 0
pair:believe that|2 5 1 -4 -3 0
pair:belong here|1 0 0 1 0 -1
pair:best friend|-4 2 -4 5 6 -3
pair:bet the|-3 -3 -1 10 0 -1
pair:better $|3 -2 12 1 1 -14
pair:better off|-2 -2 -2 11 -3 -1
pair:better than|3 0 -2 -5 -1 6
pair:beyond repair|7 -1 0 0 0 -3
pair:big deal|-1 0 8 0 0 -4
pair:bigger than|-1 0 0 0 0 5
pair:bike for|-1 0 0 0 0 3
pair:birthday $|11 -3 -4 -4 0 -1
pair:birthday and|-4 5 -1 2 2 -3
pair:birthday that|-1 4 -1 -1 2 0
pair:bit in|4 4 -8 4 0 -1
pair:bit tired|-3 0 0 0 0 7
pair:bite someone|2 5 1 0 -4 0
pair:blame me|-1 -1 -1 6 -1 -5
pair:bleak $|-1 -4 0 -2 16 -8
pair:blip $|-6 0 9 -2 -3 0
pair:blood test|-3 6 -3 -6 -3 7
pair:blown $|7 -3 -2 -1 -1 -3
pair:blue dress|0 0 0 0 -4 6
pair:blue one|0 0 0 -4 0 8
pair:blush and|-1 -2 0 -3 12 -5
pair:boiling inside|0 0 1 0 0 0
pair:book club|6 -1 -2 -2 1 0
pair:booked another|-1 -1 0 0 0 4
pair:bore them|5 -2 0 1 3 -3
pair:bored $|1 1 3 -4 -1 0
pair:boring $|-4 3 -2 -4 1 8
pair:boss gave|-3 -3 12 -13 -2 4
pair:boss is|0 0 -2 8 0 -3
pair:boss likes|6 -1 -5 -1 4 -5
pair:boss said|-1 13 -3 -5 -1 -2
pair:both $|-5 3 0 3 1 0
pair:bother people|-4 2 0 13 0 -6
pair:bought me|-2 -6 -1 0 1 8
pair:bought one|7 -3 -2 -1 -1 -3
pair:bound to|-3 -7 -1 -1 22 -10
pair:box $|6 -3 -2 -1 0 0
pair:boyfriend broke|-3 1 0 5 1 0
pair:boyfriend did|7 -3 0 -2 2 -1
pair:boyfriend is|-1 -2 -1 -3 1 6
pair:boyfriend wants|-1 12 -1 -3 -7 -1
pair:boys are|-3 -1 -4 -1 0 8
pair:brain tumour|-1 5 1 1 0 -1
pair:bread every|-3 0 0 0 0 6
pair:break $|8 2 -2 -3 -8 2
pair:break his|-2 9 -1 -1 -7 -1
pair:break me|0 5 1 0 -6 1
pair:breakfast $|0 1 0 -1 -3 6
pair:bring the|0 -1 0 0 -4 6
pair:broke down|10 -7 -2 -1 -2 -3
pair:broken $|-4 -1 0 5 1 0
pair:broken beyond|7 -1 0 0 0 -3
pair:brother more|-1 -1 -2 8 -1 -6
pair:brought my|0 -4 -1 6 -1 -2
pair:brought something|-4 -3 -2 -6 -3 12
pair:budget is|7 -3 -2 -1 -1 -3
pair:bullied in|3 1 3 1 1 -6
pair:burden and|7 -1 -1 -2 -1 -3
pair:burden to|-9 0 -1 17 -1 -6
pair:burning down|0 6 -1 0 -2 -3
pair:bus $|-6 -3 -2 -2 -4 12
pair:bus trip|0 2 0 2 -5 1
pair:busy $|-4 0 -5 9 5 -1
pair:busy and|0 0 0 -2 0 6
pair:but any|-3 0 5 0 -2 0
pair:but everyone|-3 -1 8 0 0 -1
pair:but fun|-2 -2 -2 -1 0 8
pair:but i|-5 -1 -3 5 5 2
pair:but it|-11 -6 17 -4 -4 9
pair:but not|13 12 -25 7 2 -4
pair:but people|0 1 5 -1 -2 -1
pair:but probably|1 1 3 -4 -1 0
pair:but she|-2 1 7 -5 1 -2
pair:but that|-3 -4 18 1 -1 -5
pair:but the|-2 -3 20 -1 -2 -12
pair:but they|-4 -3 10 -4 5 -4
pair:but we|2 -2 -5 3 -4 6
pair:by a|2 11 0 3 -12 -1
pair:by everyone|9 -1 -5 -2 -2 -3
pair:by my|0 -4 5 2 1 -2
pair:by myself|-3 -9 14 0 3 -2
pair:by now|4 -5 9 -4 -1 -5
pair:call ,|0 -5 -3 5 1 -1
pair:call my|0 -2 1 1 -7 7
pair:called $|-4 8 -3 2 1 -3
pair:called me|2 -1 -1 -5 -1 6
pair:calm through|0 0 1 0 0 0
pair:came back|-3 -4 1 -4 -2 9
pair:came home|0 -1 2 3 2 -5
pair:campus is|-1 0 0 0 0 5
pair:can do|-8 -6 19 -6 1 0
pair:can feel|-2 -6 0 2 5 0
pair:can never|2 21 -4 -8 -6 -4
pair:can not|21 8 -8 -8 -12 -10
pair:can tell|-7 -3 -4 13 5 -6
pair:car $|-6 -2 -2 -4 -7 20
pair:car upside|-1 4 0 -1 3 0
pair:care about|12 0 1 -6 4 -5
pair:cared $|-3 0 0 9 -1 -1
pair:career $|-1 3 1 2 -3 0
pair:career as|-2 8 -3 -1 -1 -5
pair:cat $|-4 4 -2 -4 1 5
pair:catastrophe $|-4 7 -3 1 0 -3
pair:catch up|-8 13 -1 -1 -2 0
pair:cavity $|-3 12 -1 -2 -9 -1
pair:chance i|-1 5 0 0 -4 0
pair:change $|-4 -2 0 3 5 -3
pair:change ,|0 6 -1 -2 -2 -3
pair:change it|7 0 -5 4 -2 -3
pair:change the|-8 -2 -1 -2 -3 16
pair:changed $|-7 6 -1 0 5 -1
pair:changed schools|3 1 3 1 1 -6
pair:channel about|-3 -1 1 2 4 0
pair:chapter to|-1 -3 0 0 0 7
pair:chapter tonight|0 -1 0 0 -4 6
pair:cheating on|-5 1 0 8 -4 -2
pair:chess $|-2 -3 6 -7 -1 6
pair:child coughs|1 11 0 2 -6 -3
pair:children $|-6 13 -2 3 -3 -5
pair:children turned|-2 -3 10 -6 -2 -2
pair:children will|-1 -8 1 -1 7 0
pair:class $|3 -4 0 -4 5 0
pair:class is|-3 -4 -1 1 -1 8
pair:clean the|-3 -4 -1 -2 -5 10
pair:cleaned my|-4 -2 8 -1 0 -3
pair:cleaned the|-2 -4 10 -2 0 -1
pair:climb he|-2 9 -1 -1 -7 -1
pair:closed early|1 6 1 0 -4 0
pair:clothes are|-2 -1 0 8 1 -2
pair:club $|-5 11 -3 -4 -2 -3
pair:club i|6 -1 -2 -2 1 0
pair:coach told|0 -1 -4 3 0 3
pair:coffee in|-5 -1 -1 -2 -2 8
pair:coffee so|7 -3 -2 -1 -1 -3
pair:cold $|10 -2 2 -7 0 -2
pair:cold outside|-1 -1 -1 0 0 7
pair:college but|4 4 -10 5 0 -1
pair:come $|0 -4 -2 2 6 0
pair:come back|3 -2 0 0 -4 5
pair:come last|1 0 0 -1 6 -5
pair:come on|-4 -3 -1 -2 -2 7
pair:comes and|0 -5 -3 6 4 -2
pair:comes on|0 0 -4 -2 -1 9
pair:coming $|-7 13 -3 -4 8 -8
pair:comment has|-2 10 -1 0 -2 -5
pair:compare myself|-4 6 -1 2 2 -4
pair:comparing me|-2 -2 -1 6 -2 -4
pair:completely break|-5 8 0 0 -6 0
pair:computer $|2 0 2 -1 7 -8
pair:concentrate on|1 -7 3 0 5 -3
pair:concert $|-2 -1 -2 -6 -2 9
pair:confused $|-3 6 -1 -1 7 -3
pair:control $|-6 13 1 1 0 -6
pair:cook $|-3 -1 6 -1 -1 3
pair:cook rice|0 0 0 0 -3 5
pair:cooking $|-4 0 -4 -2 0 13
pair:cope $|6 0 -3 -1 1 0
pair:corner by|1 -5 1 1 5 0
pair:cough like|-3 8 -5 1 1 0
pair:coughs $|1 11 0 2 -6 -3
pair:could be|-1 12 -5 4 3 -9
pair:could do|-2 -4 11 -2 -1 -1
pair:could go|0 -6 -1 -1 -5 16
pair:could have|-2 5 12 -5 -1 -8
pair:could hurt|-9 11 -3 -1 -2 -3
pair:could not|0 15 0 -1 -6 -4
pair:could see|-1 -3 -3 7 -2 -1
pair:could tell|-1 -3 -6 13 0 -1
pair:count $|0 0 9 -1 -1 -4
pair:count ,|-1 -2 11 0 -8 -1
pair:country i|9 -3 -2 -4 -1 -1
pair:course $|9 -1 4 -4 -1 -7
pair:court $|1 9 0 2 2 -10
pair:cousin birthday|-4 5 -1 2 1 -3
pair:cousins find|1 1 0 4 1 -2
pair:cover much|0 3 2 -3 4 -3
pair:crash $|2 7 1 3 -9 -1
pair:crash into|-1 -5 -1 0 6 -1
pair:crazy $|-3 9 -1 0 -6 -4
pair:cross with|0 -2 0 -3 0 7
pair:cruise and|-2 -4 -1 -1 8 -5
pair:crying $|0 3 2 -3 -2 0
pair:dad fixed|-3 -2 -3 -5 -2 9
pair:dad never|-4 -1 -2 3 3 -3
pair:dancing $|-3 9 -2 1 -9 0
pair:danger $|-7 21 -1 -3 -1 -10
pair:date ,|1 8 0 -4 2 -4
pair:date but|1 1 3 -4 -1 0
pair:dates and|2 1 1 -2 -1 0
pair:daughter $|12 -2 -1 -4 -1 -4
pair:daughter did|7 6 -2 -6 -1 -3
pair:daughter just|-8 -1 1 -1 8 0
pair:daughter was|0 -2 0 -3 0 7
pair:day $|5 -1 0 6 -16 12
pair:day ,|-2 -6 -2 2 11 -2
pair:day but|-6 0 9 -2 -3 0
pair:day does|-8 -2 -1 -2 -3 16
pair:day off|4 -4 11 -6 -2 -2
pair:day with|-2 -2 -7 -1 -1 9
pair:days $|6 2 3 -5 -5 -3
pair:days are|-9 -4 0 0 5 9
pair:days i|-5 -4 2 2 5 2
pair:days off|0 5 -3 3 3 -3
pair:dead $|-5 14 0 -6 1 -1
pair:dead end|-1 -8 0 0 7 0
pair:dead to|18 -9 -1 -6 -2 -2
pair:deal $|-1 0 5 0 0 -5
pair:debt ,|-2 5 -1 1 -2 0
pair:decided i|-4 -2 -4 9 -3 -2
pair:defeat $|-1 -1 -1 6 -1 -5
pair:dementia and|2 3 1 2 -4 0
pair:dentist appointment|-1 -1 0 -1 0 7
pair:destroyed $|-5 8 -1 0 4 -1
pair:did $|-3 -2 0 -4 8 0
pair:did badly|-1 -3 0 0 0 7
pair:did not|12 -6 -9 6 -12 8
pair:did okay|-2 -1 -2 -4 -2 6
pair:did three|-2 -3 -3 -1 -1 10
pair:die $|-3 12 2 5 -10 -2
pair:dinner at|-1 -1 0 -1 -1 10
pair:dinner wanted|-3 -1 -1 11 -3 -6
pair:disappointed in|1 0 1 7 -6 0
pair:disaster $|5 -3 -1 3 -1 -3
pair:disaster and|-2 0 0 0 2 0
pair:disastrous night|0 7 0 0 0 -3
pair:disgusting $|2 3 0 4 3 -5
pair:dishes and|-2 -2 -1 -2 -1 6
pair:divorced $|13 -2 -4 -2 2 -5
pair:divorced when|1 5 3 0 -3 -2
pair:do $|-4 0 6 -9 16 -10
pair:do ?|-2 0 -2 6 3 -3
pair:do a|-3 -3 9 0 0 0
pair:do anything|19 -3 -6 -2 -1 -3
pair:do everything|-7 2 5 4 0 -1
pair:do i|9 5 4 1 1 -11
pair:do it|1 -3 21 -6 -8 -3
pair:do not|-6 -1 -5 6 5 0
pair:do that|-1 -3 14 -6 -3 -4
pair:do the|-2 -1 10 -4 -2 -1
pair:do this|-4 22 -6 -7 -5 1
pair:do to|7 0 -5 4 -2 -3
pair:do well|3 -3 -5 -1 9 -5
pair:doctor says|-1 -1 10 -7 -1 0
pair:doctor thinks|-1 -3 -2 9 -1 -5
pair:doctor wants|0 7 -1 -2 0 0
pair:does anything|10 -1 -1 -5 -1 -2
pair:does not|0 0 1 4 -7 -4
pair:does with|-8 -1 1 -1 8 0
pair:dog $|0 0 0 -3 0 7
pair:dog and|0 -2 0 4 2 0
pair:dog barked|2 5 1 0 -4 0
pair:dog gets|0 -2 0 4 2 0
pair:doing well|0 0 4 0 0 0
pair:done better|4 -2 16 -5 -1 -13
pair:done really|-8 -1 13 -3 -2 -3
pair:done something|0 -1 -3 9 -6 0
pair:doomed $|-5 -8 1 0 17 -1
pair:door $|0 -2 -5 -2 -1 9
pair:doughnut ,|6 -3 -2 -1 0 0
pair:down $|11 9 -7 -12 19 -19
pair:down ,|10 -7 -1 -2 2 -1
pair:down again|11 -2 -3 -3 -2 -6
pair:down and|-1 4 0 2 -6 0
pair:down on|0 -3 0 7 0 -2
pair:down the|-2 10 -1 -1 -1 -2
pair:down to|0 0 8 -2 0 -1
pair:down with|0 8 -1 2 -3 -4
pair:downhill $|1 -2 -4 -3 9 0
pair:dress $|1 -5 0 1 -4 6
pair:drinking more|-1 -2 0 -1 -3 8
pair:drive i|-1 -5 -1 0 6 -1
pair:driving test|-1 -1 2 0 0 4
pair:driving to|1 1 -4 1 4 -1
pair:drown in|0 2 1 1 1 -2
pair:drowning $|-4 11 -3 0 -2 -6
pair:drugs $|0 4 -1 1 -3 -1
pair:drunk $|-2 -2 8 0 -2 -4
pair:dull $|1 -2 -5 9 -2 -1
pair:dumped $|6 -1 -1 -1 -5 -1
pair:during the|5 4 -1 -1 3 -9
pair:dying $|-3 8 0 -2 1 -4
pair:dying inside|-2 11 1 -2 -1 -2
pair:each other|-1 -1 -1 5 1 -1
pair:early and|1 10 -5 -1 1 -6
pair:eat $|-4 -1 -3 -7 -3 12
pair:eat healthy|6 -3 -2 -1 0 0
pair:eat the|6 -3 -2 -1 0 0
pair:eaten by|-2 13 -3 -3 -4 -2
pair:eats too|0 -4 -2 7 -1 0
pair:effects $|-3 6 -1 -1 -4 -1
pair:eight ,|-6 1 -1 7 1 0
pair:eight and|1 5 3 0 -3 -2
pair:eighty euros|-1 0 0 0 0 3
pair:either $|-3 -1 -2 1 4 -1
pair:either i|-4 0 -2 4 -2 -1
pair:either the|7 -7 0 2 0 0
pair:eleven years|1 5 5 -1 -8 -1
pair:else wanted|-2 -2 9 -6 -2 0
pair:email with|1 4 0 -1 -4 0
pair:embarrassing $|1 1 0 4 1 -2
pair:employee of|3 -4 6 -2 -1 -2
pair:end job|-1 -8 0 0 7 0
pair:end of|-6 10 2 -5 2 -3
pair:end up|4 25 -3 5 -24 -7
pair:ends well|-3 -4 -5 -2 14 -4
pair:enjoy anything|-11 7 -6 10 2 -1
pair:enjoy my|2 0 1 -2 1 0
pair:enjoyed it|-2 -5 -3 -1 -2 12
pair:enough $|20 -6 -5 2 -11 1
pair:enough for|3 1 -10 0 -6 10
pair:entire test|5 -5 0 1 2 0
pair:essay was|-2 -3 13 -2 -9 -1
pair:euros $|-1 0 0 0 0 3
pair:even if|-2 -2 1 -1 7 0
pair:even think|2 5 0 -2 -1 0
pair:evening $|-2 -4 -3 -2 -5 15
pair:evening ,|2 -5 1 4 1 0
pair:ever get|2 0 1 -2 1 0
pair:ever going|-4 -4 -1 0 10 -4
pair:ever had|-1 4 -1 -1 2 0
pair:ever happened|-9 3 3 6 -2 0
pair:ever have|-1 5 0 0 -4 0
pair:ever hired|-2 2 0 4 1 0
pair:ever trusted|-6 1 3 4 2 -1
pair:every morning|-2 0 0 -1 -1 6
pair:every relationship|7 -5 -1 -2 1 -2
pair:every sunday|-3 -2 0 0 0 6
pair:every time|-6 3 0 1 4 0
pair:everyone $|18 -1 6 -5 2 -20
pair:everyone brought|-4 -3 -2 -6 -3 12
pair:everyone can|-2 -1 0 8 1 -2
pair:everyone down|9 -3 -3 -4 8 -9
pair:everyone had|-2 -2 -1 -1 -3 9
pair:everyone has|8 -1 -1 -5 -1 -3
pair:everyone hates|13 1 1 -14 1 0
pair:everyone in|-11 0 -3 3 6 6
pair:everyone on|-4 -5 -2 14 -1 -4
pair:everyone tells|2 1 1 -2 -1 0
pair:everyone there|-7 -5 -3 16 -1 -4
pair:everyone thinks|-1 4 0 -3 -1 0
pair:everything $|12 3 1 -4 -7 -6
pair:everything ,|-2 1 -4 4 -1 -1
pair:everything about|12 -4 0 -1 -3 0
pair:everything changed|-7 6 -1 0 5 -1
pair:everything i|10 -3 -2 -2 0 -1
pair:everything is|-14 25 -1 4 -9 -4
pair:everything that|-1 -8 -1 -1 10 -1
pair:everything together|-7 2 5 4 0 -1
pair:evil and|13 -1 -1 -3 -1 -6
pair:ex $|-1 1 -1 9 0 -7
pair:exactly how|4 -2 0 0 0 0
pair:excited $|-1 -2 2 3 -2 0
pair:exes $|-2 -2 -1 6 -2 -4
pair:exhibition $|1 -2 0 1 4 0
pair:expect too|1 -2 2 5 1 -6
pair:eyes $|1 1 -3 3 1 0
pair:face told|-2 -1 -4 6 -1 -1
pair:fail $|-3 -7 -1 6 11 -5
pair:failed a|-3 8 0 -3 -3 0
pair:failed my|-4 4 0 2 -1 0
pair:failed the|-1 -1 0 0 0 4
pair:failure $|20 -6 -2 -3 -2 -4
pair:fall out|-3 12 -1 -2 -9 -1
pair:falling apart|-5 3 0 3 4 -1
pair:falling to|-2 7 -1 -1 -2 -5
pair:family $|8 1 -1 5 -10 -5
pair:family never|6 -1 -2 -4 -2 -2
pair:family plays|-1 0 -2 -4 0 10
pair:far behind|-8 13 -1 -1 -2 0
pair:fat $|13 -7 0 1 1 -9
pair:father $|9 -4 -2 -4 2 -4
pair:fault $|1 3 -2 0 -3 0
pair:feedback ,|0 -3 0 0 4 1
pair:feel bad|-1 -2 -2 9 -3 -3
pair:feel better|0 1 -6 8 0 0
pair:feel guilty|2 -3 1 2 5 -5
pair:feel it|-1 -5 5 -2 5 0
pair:feel like|-5 10 -3 15 -3 -14
pair:feel lucky|-2 -3 -4 -3 -4 13
pair:feel normal|3 3 2 -4 -1 -2
pair:feel proud|-3 0 7 -1 0 -1
pair:feel so|-6 2 -2 13 6 -11
pair:feel that|-4 8 2 -3 0 0
pair:feel tired|4 1 2 -6 3 -1
pair:feeling $|1 1 -4 1 4 -1
pair:feeling this|-4 2 4 1 0 -1
pair:feels sorry|0 2 -4 4 1 0
pair:fellow at|-1 -2 -2 7 -3 -3
pair:felt great|0 0 -1 0 0 5
pair:felt sorry|0 -1 14 -9 0 -1
pair:few days|0 4 -4 3 1 -1
pair:fighting $|12 -1 -6 2 -5 -2
pair:find a|-2 -3 1 -1 8 -3
pair:find it|0 -2 0 7 -1 -4
pair:find me|3 -5 -4 6 1 -2
pair:find out|-4 7 -1 -12 0 7
pair:fine $|-3 -1 0 -2 -1 11
pair:fine ,|0 -1 9 -5 0 -1
pair:fine and|-5 -3 2 2 6 0
pair:finish the|10 -1 -1 -6 1 -1
pair:finished $|-5 26 -6 -2 1 -16
pair:finished my|-1 0 -3 0 0 8
pair:fire me|5 22 0 -6 -18 -1
pair:fired and|-5 10 0 0 -6 0
pair:first date|0 7 0 0 0 -3
pair:first lamp|-1 -5 -1 0 6 -1
pair:first person|-6 1 3 4 2 -1
pair:first sight|6 -3 0 -3 0 0
pair:first time|-2 -3 0 -2 1 9
pair:fit in|-2 -2 -3 8 -3 0
pair:five $|4 -2 -2 0 -2 4
pair:five years|0 0 2 0 0 0
pair:fixed the|-3 -4 0 0 -2 8
pair:fixing it|-3 8 0 2 -2 0
pair:follow me|1 8 0 -3 -7 -2
pair:for ,|1 -4 -1 1 7 0
pair:for a|-4 -13 6 -8 6 14
pair:for about|5 6 -3 -1 3 -8
pair:for an|-7 7 -4 0 0 6
pair:for anybody|7 -1 -2 2 -5 0
pair:for anything|5 -1 0 -3 -2 -2
pair:for dinner|-2 0 -2 -1 -1 8
pair:for eighty|-1 0 0 0 0 3
pair:for eleven|1 5 5 -1 -8 -1
pair:for ever|-5 10 -1 0 -4 -3
pair:for feedback|-1 -5 -1 -1 4 6
pair:for it|3 -3 0 1 -1 -2
pair:for life|-5 17 -3 -5 -3 -5
pair:for long|7 7 -9 1 0 -2
pair:for me|-1 -17 -15 21 7 3
pair:for my|4 1 3 -6 -7 5
pair:for nothing|2 0 0 0 0 0
pair:for reading|-2 7 -4 2 6 -7
pair:for ten|-3 6 0 -1 2 -1
pair:for the|2 -2 9 -3 4 -11
pair:for this|11 -6 -2 -4 -3 2
pair:for two|-2 1 8 -4 -1 -2
pair:forever $|5 -1 0 2 -5 -2
pair:forgot my|11 -3 -5 -8 -2 6
pair:forgot the|-5 10 -3 0 -1 -5
pair:form $|0 6 0 1 -8 0
pair:forward to|-6 -2 -4 -2 16 -1
pair:found my|-3 -3 -4 4 -2 8
pair:four kids|-2 -1 9 -3 -1 -1
pair:four miles|6 -1 -1 0 -1 -1
pair:fraud and|-7 0 13 -3 0 0
pair:freak $|-2 -1 0 10 -2 -6
pair:friday $|-2 -6 -4 -4 6 12
pair:friday and|4 0 6 -2 0 -7
pair:friend $|9 -1 -2 -3 3 -5
pair:friend cancelled|-2 -1 -4 -1 -1 8
pair:friend gives|-1 -3 -1 8 -6 0
pair:friend walked|-3 0 -4 -7 -1 11
pair:friends $|-6 1 6 -4 -2 6
pair:friends and|11 1 -3 -1 -2 -2
pair:friends at|8 -2 0 -11 7 -1
pair:friends on|4 0 3 -2 0 -4
pair:friends say|-1 0 -3 -1 -3 6
pair:friends tell|5 5 -2 -3 1 -5
pair:friends with|0 -1 0 6 -2 -1
pair:from here|1 -2 -5 -3 11 0
pair:from home|-2 -5 0 -4 -2 11
pair:from me|-1 -2 -5 8 -3 0
pair:from school|-6 8 -7 6 2 -3
pair:from the|-2 16 -1 -2 -6 -3
pair:from this|1 16 0 3 -17 0
pair:front of|-2 10 0 -6 7 -5
pair:full stop|9 0 0 4 -1 -5
pair:full time|2 -1 3 2 3 -7
pair:fun $|-2 -3 -3 -1 0 11
pair:fun of|-4 0 -2 12 0 -2
pair:function at|1 1 1 3 -4 0
pair:funny $|-3 -1 -3 10 -1 -6
pair:funny and|0 -1 -1 -3 0 6
pair:further along|4 -5 9 -4 -1 -5
pair:future $|-7 7 6 2 -2 -4
pair:future is|-4 -3 0 -1 15 -8
pair:gain all|-2 -2 -1 0 9 -6
pair:garbage $|10 -5 -2 -3 -2 -2
pair:garden $|0 -2 0 -2 0 8
pair:garden has|12 -2 -1 -1 -1 -2
pair:garden is|0 0 0 -5 0 8
pair:gave me|1 -9 20 -21 -4 12
pair:get angry|1 -5 1 2 4 -1
pair:get in|-2 2 1 5 -4 0
pair:get me|-3 3 -3 8 -5 0
pair:get one|8 7 5 -1 -7 -12
pair:get sued|0 5 -1 0 -1 -6
pair:get the|14 -2 -7 -1 -2 -4
pair:get there|-3 -2 -2 -2 -4 7
pair:gets $|0 -2 0 4 2 0
pair:gets dumped|6 -1 -1 -1 -5 -1
pair:getting worse|-3 8 -1 -1 -2 -4
pair:gf $|-1 -1 1 -1 7 0
pair:girlfriend broke|2 1 1 -2 -1 0
pair:girls all|-4 6 -1 2 2 -4
pair:give it|1 -4 2 -2 8 -4
pair:give out|-2 -1 0 0 12 -6
pair:given up|1 0 1 8 -3 -3
pair:gives short|-1 -3 -1 8 -6 0
pair:glove somewhere|-3 -4 -1 0 -1 10
pair:go $|-4 -7 -9 4 -3 18
pair:go ,|0 6 1 2 -14 6
pair:go back|-3 7 -1 -5 7 -6
pair:go badly|0 -3 -1 0 4 0
pair:go bankrupt|0 6 -1 0 -1 -7
pair:go hungry|1 6 1 0 -4 0
pair:go over|-1 -4 -1 0 -1 8
pair:go well|-1 -7 -2 -3 -3 16
pair:go wrong|-1 -4 0 -3 16 -7
pair:goal is|-2 0 0 0 0 6
pair:goes $|0 -5 -3 6 4 -2
pair:goes my|-5 9 1 1 -3 -1
pair:goes wrong|-5 8 0 0 -6 0
pair:going back|5 2 3 1 -7 -4
pair:going crazy|-4 14 -1 -2 -8 -4
pair:going on|6 -7 7 -1 -1 -3
pair:going to|-26 -7 -18 -14 67 -11
pair:going well|-3 -2 -2 -2 -5 10
pair:gone $|6 8 -5 0 0 -13
pair:gone now|-2 -5 -2 -1 -2 8
pair:good $|8 -5 -1 -2 -9 9
pair:good about|12 -4 -4 0 -2 -1
pair:good as|-5 1 22 -13 -6 -2
pair:good at|-6 2 -8 1 3 10
pair:good enough|3 0 -13 1 -6 13
pair:good friend|5 2 0 1 1 -4
pair:good grades|1 4 -3 1 1 -6
pair:good idea|-4 -2 -3 -1 -2 6
pair:good listener|-5 9 -10 3 7 -2
pair:good side|0 0 5 -4 -1 0
pair:good things|-1 0 8 -1 0 -3
pair:good time|-2 -2 -1 -1 -3 9
pair:got 9|4 0 -5 -1 0 0
pair:got a|-14 9 5 6 -7 2
pair:got all|4 0 -5 -1 0 0
pair:got home|-2 -1 -6 -1 -1 13
pair:got lucky|-1 -2 7 0 0 -2
pair:got my|-3 0 5 0 -2 0
pair:got one|15 -4 -2 -2 -2 -6
pair:got the|-6 -6 9 2 1 -1
pair:got this|1 1 -4 1 4 -1
pair:got through|-3 -2 -4 -1 -2 9
pair:got to|9 -1 -5 -2 -2 -3
pair:got upset|0 2 5 -6 4 -2
pair:grade and|-5 9 1 1 -3 -1
pair:grades until|2 4 -7 2 2 -6
pair:grandmother on|1 -4 0 0 -4 8
pair:grandmother raised|-8 4 -1 3 6 -3
pair:grateful for|-1 -2 0 -1 0 7
pair:great $|-4 -3 1 -4 -3 9
pair:guilty $|1 -5 6 0 3 -1
pair:guitar and|-2 -2 -2 -1 0 8
pair:guys look|-1 3 0 -6 1 -1
pair:gym ,|-1 -3 -2 -1 3 7
pair:habit $|0 -1 -2 6 0 0
pair:had $|-1 4 -1 -1 1 0
pair:had a|1 -5 -8 -8 -6 26
pair:had an|-2 -2 6 1 3 -5
pair:had been|2 1 3 -4 -1 0
pair:had good|2 4 -6 2 2 -6
pair:had not|5 -1 -4 3 2 0
pair:had problems|-6 3 7 -1 1 -1
pair:had to|-1 10 6 -1 0 -10
pair:hand $|-2 -1 0 8 1 -2
pair:handle this|-5 -4 0 -1 3 8
pair:hands are|2 1 1 3 -5 0
pair:hang up|-1 -8 -1 6 3 1
pair:happen $|2 8 0 0 -9 -4
pair:happened $|0 10 -1 -2 0 -3
pair:happened to|-8 2 5 4 -2 0
pair:happened yet|0 0 2 0 0 0
pair:happy $|2 7 -12 0 -8 11
pair:happy at|1 -1 -4 2 7 -3
pair:happy for|-2 -2 1 8 -4 -5
pair:hard $|-8 -4 13 3 4 -7
pair:hard day|-2 -2 -7 -1 -1 9
pair:hard to|4 -3 -3 10 0 -2
pair:has a|4 0 -6 -4 0 8
pair:has any|10 -2 -2 -4 -3 0
pair:has been|4 -5 1 3 0 -1
pair:has ever|-10 9 0 3 1 -1
pair:has friends|8 -1 -1 -5 -1 -3
pair:has no|13 -3 -2 -2 -1 -3
pair:has not|-4 6 -7 13 -3 -3
pair:has side|-3 6 -1 -1 -4 -1
pair:has to|7 6 6 -9 -6 -6
pair:has wrecked|-2 10 -1 0 -2 -5
pair:hate feeling|-4 2 4 1 0 -1
pair:hate me|0 1 -4 -1 4 -2
pair:hate myself|14 -4 -2 -3 -2 -7
pair:hates me|9 -2 -2 -7 2 -3
pair:have $|-1 5 0 0 -4 0
pair:have a|-25 -6 -2 0 11 21
pair:have always|-15 10 2 6 5 -4
pair:have an|5 -8 -1 9 -5 2
pair:have been|2 0 19 3 3 -14
pair:have coffee|-5 -1 -1 -2 -2 8
pair:have done|-2 -4 38 -2 -10 -21
pair:have failed|15 -7 -1 -1 -1 -1
pair:have got|19 0 -19 3 8 -11
pair:have kids|-2 2 0 -6 3 0
pair:have lost|1 -8 3 11 3 -5
pair:have made|-7 5 -3 -1 -2 6
pair:have met|-2 -3 -4 -2 -3 13
pair:have money|1 6 1 0 -4 0
pair:have never|-6 -4 -3 2 2 10
pair:have no|16 -5 2 -8 1 -6
pair:have not|-6 3 12 -11 2 0
pair:have nothing|1 8 7 5 -14 -6
pair:have raised|-2 -1 9 -3 -1 -1
pair:have ruined|-6 11 0 0 -4 -2
pair:have the|-1 -3 -2 0 9 -1
pair:have thought|6 2 4 3 -11 -3
pair:have three|-4 -5 -2 -3 -3 9
pair:have time|-3 -4 -1 -2 -5 10
pair:have to|15 8 -5 12 -17 -11
pair:he could|-2 8 1 -2 0 0
pair:he does|-10 5 -2 11 4 -5
pair:he feels|0 3 -3 -1 1 0
pair:he found|-2 -1 -4 7 -2 -2
pair:he got|0 2 5 -5 4 -2
pair:he has|-2 -6 -6 19 -4 -2
pair:he is|5 1 -1 12 6 -14
pair:he leaves|-4 10 -2 -7 7 -4
pair:he let|9 -4 0 -2 0 0
pair:he likes|-1 -1 0 -2 0 6
pair:he must|-2 10 4 -6 -4 -3
pair:he never|-5 1 -1 13 -3 -1
pair:he only|0 3 -3 -1 1 0
pair:he probably|-2 -2 11 -7 -2 0
pair:he really|6 -2 0 0 -2 0
pair:he saw|-5 1 -3 7 0 -1
pair:he says|7 -2 -5 -4 5 -2
pair:he sees|2 2 1 -5 5 0
pair:he texted|-2 -1 -2 -6 -2 9
pair:he thinks|-3 -6 -5 4 -2 12
pair:he told|-5 -2 -4 -4 8 9
pair:he was|10 -3 -4 -1 -2 -1
pair:he went|5 1 3 -5 1 -4
pair:he will|-2 -1 -5 1 12 -8
pair:he works|-2 -1 1 1 -3 5
pair:he would|5 -8 10 5 -10 -2
pair:head teacher|0 -3 -1 -2 0 5
pair:headache must|-1 5 1 1 0 -1
pair:headache yesterday|-2 -5 -2 -1 -2 8
pair:heals but|2 1 1 -2 -1 0
pair:healthy but|6 -3 -2 -1 0 0
pair:heart pounding|-3 8 0 -1 0 -4
pair:help $|-3 -3 -2 -2 9 -3
pair:helped $|-1 -2 -3 -1 -1 11
pair:helped a|7 7 -9 1 0 -2
pair:her $|-3 -7 -10 18 1 3
pair:her a|2 0 4 -2 4 -4
pair:her about|2 2 5 -2 3 -6
pair:her at|0 8 0 0 -3 -4
pair:her friends|-2 0 0 1 3 0
pair:her glasses|-3 -3 -4 -5 -3 10
pair:her new|-2 -4 -1 -1 -2 6
pair:here $|-7 3 0 17 -1 -8
pair:here ,|10 -2 -4 -4 -1 0
pair:here are|10 -1 0 -7 0 0
pair:here on|1 -2 -4 -3 9 0
pair:him $|-4 -2 5 6 -10 7
pair:him ?|0 4 -6 3 0 -2
pair:him about|0 2 5 -5 4 -2
pair:him and|-1 -3 -2 9 -7 0
pair:him down|0 5 1 0 -6 1
pair:him to|2 4 2 1 -8 0
pair:him very|-2 2 6 -1 0 -3
pair:hired $|-2 2 0 4 1 0
pair:his exes|-2 -2 -1 6 -2 -4
pair:his friends|4 -3 4 2 -1 -5
pair:his holiday|-2 -1 -3 -5 -2 9
pair:his life|-4 7 -1 -1 -4 -1
pair:his neck|-2 9 -1 -1 -7 -1
pair:his parents|0 -1 0 -2 0 6
pair:his phone|1 11 1 -11 0 -4
pair:history $|0 7 0 0 0 -3
pair:hobbies and|2 1 1 -2 -1 0
pair:holiday $|0 -2 -2 -2 1 9
pair:home $|-6 -4 -3 -11 -4 29
pair:home ,|2 -2 0 1 2 0
pair:home late|4 0 3 -2 0 -4
pair:homeless $|0 14 1 3 -12 -3
pair:homework lol|-3 -2 -4 -1 -2 9
pair:hope for|-2 2 1 -2 6 0
pair:hopeless at|6 -3 -3 -1 -2 -2
pair:horse limped|0 5 1 0 -6 1
pair:hour $|-6 0 -3 4 0 7
pair:hour ,|-3 16 -3 -5 -1 -4
pair:hours to|-3 -2 -2 -2 -4 7
pair:house $|1 1 2 0 6 -7
pair:house burning|0 6 -1 0 -2 -3
pair:house is|11 -7 -2 -2 -1 -1
pair:houseplant $|6 -5 -1 -1 -1 0
pair:how do|2 5 -2 4 -4 -2
pair:how i|2 2 11 -10 -5 -3
pair:how it|2 -3 1 -1 -5 8
pair:how long|-1 0 -3 -2 3 7
pair:how to|-4 1 -3 -1 2 4
pair:hr sees|-2 -2 -1 8 -4 -3
pair:humiliated for|-4 7 -2 -3 -2 -2
pair:hungry $|-7 2 6 -5 -6 9
pair:hurt more|-9 11 -3 -1 -2 -3
pair:hurts so|-1 2 -4 6 3 -7
pair:husband is|-5 7 -2 10 -3 -8
pair:husband never|10 -1 -1 -5 -1 -3
pair:husband says|1 6 -3 -4 1 0
pair:i always|10 -9 -5 -9 9 3
pair:i am|22 -3 -18 2 -10 -27
pair:i annoyed|1 0 0 9 -1 -4
pair:i apologized|5 -2 2 5 -5 -6
pair:i apply|-3 -7 -1 0 8 0
pair:i ask|-2 -3 -4 -10 20 0
pair:i asked|-3 -5 1 -7 4 12
pair:i ate|12 -8 0 1 2 -3
pair:i bake|-3 0 0 0 0 6
pair:i bet|-2 0 0 8 -2 0
pair:i bother|-4 2 0 13 0 -6
pair:i bought|6 -4 -7 -3 2 2
pair:i brought|0 -4 -1 6 -1 -2
pair:i burned|6 -1 0 0 -4 0
pair:i call|0 -5 0 4 1 1
pair:i came|9 -7 -4 8 -2 -2
pair:i can|1 14 0 -10 -7 -8
pair:i care|2 0 4 -2 4 -4
pair:i cleaned|-6 -6 19 -3 -1 -4
pair:i compare|-4 6 -1 2 2 -4
pair:i could|-8 17 16 0 -8 -15
pair:i deal|-2 1 -6 5 5 -2
pair:i did|6 -17 24 -12 -7 7
pair:i die|-1 -7 -1 0 10 -2
pair:i do|7 5 -19 -2 9 2
pair:i drop|-1 0 0 0 6 -3
pair:i drown|0 2 1 1 1 -2
pair:i enjoyed|-1 -3 8 -1 -9 5
pair:i ever|-6 -1 3 6 1 -1
pair:i expect|1 -2 2 5 1 -6
pair:i failed|-6 3 0 1 -1 3
pair:i faint|0 6 1 -3 -1 0
pair:i feel|0 13 -4 12 4 -18
pair:i felt|-5 -2 2 -4 0 9
pair:i fixed|-1 -1 8 -3 -2 -1
pair:i forgot|-4 10 -4 2 -9 2
pair:i get|-8 14 6 -3 0 -2
pair:i go|4 -2 2 0 5 -6
pair:i got|-3 0 20 2 -17 -5
pair:i graduated|0 0 12 -4 1 -8
pair:i guess|-1 1 6 1 -3 -2
pair:i had|16 -6 -1 7 -2 -8
pair:i hate|13 1 5 -3 1 -13
pair:i have|13 -2 -22 5 -2 -9
pair:i heard|0 12 -1 -2 -5 -4
pair:i invest|0 -7 0 2 5 0
pair:i just|-9 9 -10 -4 5 10
pair:i keep|-4 13 6 -1 -1 -7
pair:i killed|6 -5 -1 -1 -1 0
pair:i know|-4 -1 -15 10 13 -5
pair:i learn|-1 -5 -1 0 6 -1
pair:i let|5 4 -2 -1 -2 -6
pair:i lie|0 -8 2 2 7 0
pair:i like|-4 -5 -2 -9 -6 30
pair:i liked|0 2 -4 -3 -2 7
pair:i lived|1 5 3 0 -3 -2
pair:i look|-1 -3 13 -1 -4 -4
pair:i looked|1 2 8 -7 1 -5
pair:i lose|-9 9 1 0 0 0
pair:i lost|-1 -7 6 1 2 2
pair:i love|3 -1 2 -7 -2 5
pair:i loved|2 1 1 -2 -1 0
pair:i made|2 -9 11 -5 -3 4
pair:i might|5 -1 -1 -1 1 0
pair:i missed|3 5 -1 -1 -5 0
pair:i must|-1 -7 -6 15 -2 -4
pair:i need|5 -6 -2 5 -7 5
pair:i never|22 -4 3 -6 -6 -7
pair:i obviously|5 -4 1 -1 0 0
pair:i only|9 -5 17 -6 -5 -8
pair:i overreacting|0 1 2 2 0 -4
pair:i play|-5 -3 -3 5 -1 3
pair:i put|0 -1 0 -2 -4 7
pair:i ran|-2 -3 11 -6 -1 -1
pair:i reckon|1 -1 -4 14 0 -5
pair:i regret|4 2 -7 4 0 -5
pair:i remember|0 -1 -1 0 0 6
pair:i retire|-1 -8 0 0 7 0
pair:i say|14 -1 -2 -6 -2 -6
pair:i see|4 6 1 -13 4 0
pair:i shall|-4 -6 0 1 12 -5
pair:i should|20 -1 14 -21 -1 -12
pair:i shouted|8 5 -2 -5 -2 -5
pair:i signed|-1 -5 0 1 7 0
pair:i ski|-2 7 1 3 -8 -2
pair:i sleep|6 0 -1 4 4 -9
pair:i smoked|4 4 -8 4 0 -1
pair:i sold|-2 -3 5 -3 -1 6
pair:i spilled|0 7 0 0 0 -3
pair:i start|-3 -2 1 3 4 0
pair:i started|-1 -4 0 1 4 1
pair:i stayed|0 0 1 0 0 0
pair:i still|1 -6 -2 2 0 5
pair:i studied|-1 -3 -3 -1 -4 8
pair:i study|-3 0 -1 -2 6 0
pair:i suck|13 -4 -1 -3 -2 -4
pair:i talk|1 -1 5 -2 11 -10
pair:i tell|-1 3 -6 8 -1 -2
pair:i think|-5 -12 6 -3 -1 15
pair:i touch|9 -9 1 2 0 0
pair:i tried|-1 -1 -4 -1 -1 9
pair:i trust|0 -4 0 -1 -1 10
pair:i try|4 1 5 6 1 -10
pair:i twisted|-2 9 -1 -1 -10 0
pair:i want|3 -5 1 -5 4 4
pair:i was|3 8 -9 4 3 -16
pair:i went|4 8 4 -9 -5 -2
pair:i will|8 -1 -9 3 3 3
pair:i work|-2 -8 -3 10 2 2
pair:i worry|8 -5 -8 9 2 -6
pair:i would|-3 -3 -5 -11 3 19
pair:idea $|-5 -2 10 -8 -3 6
pair:idiot $|17 -5 -5 -5 -1 -6
pair:idiot can|-3 0 5 0 -2 0
pair:if he|4 4 -4 -1 2 -5
pair:if i|1 11 0 0 -5 -7
pair:if it|7 -7 -3 -1 -1 5
pair:if its|2 5 0 -1 -1 -2
pair:if my|10 -22 0 4 8 -1
pair:if one|1 9 0 -5 -4 0
pair:if she|-1 5 0 0 0 0
pair:if the|1 5 1 0 -3 0
pair:if they|-2 15 0 -2 -8 -3
pair:if this|-8 -8 11 10 3 -4
pair:ill be|-4 7 -2 -3 -2 -2
pair:ill mess|-5 -2 -2 -5 12 -2
pair:ill never|-5 2 0 -3 8 -2
pair:illiterate now|6 -1 -2 -2 1 0
pair:imagining the|0 6 -1 0 -2 -3
pair:important to|-1 -2 -2 9 -4 -4
pair:improved player|0 -1 -4 3 0 3
pair:in $|-1 -4 5 -4 -3 8
pair:in a|-2 10 -6 7 -2 -8
pair:in anything|6 -1 -2 -4 -2 -2
pair:in being|7 -2 0 1 -3 -1
pair:in class|0 7 -2 0 -5 2
pair:in college|4 4 -8 4 0 -1
pair:in danger|-7 21 -1 -3 -1 -10
pair:in front|-2 8 0 -4 7 -5
pair:in history|0 7 0 0 0 -3
pair:in i|-2 4 1 3 -4 0
pair:in it|0 11 -2 1 -5 -4
pair:in june|-1 -2 -1 -2 -8 12
pair:in laws|0 0 0 8 -4 -1
pair:in me|1 0 1 7 -6 0
pair:in middle|3 1 3 1 1 -6
pair:in my|3 -6 9 -11 5 6
pair:in ohio|-4 -5 -2 -2 -2 9
pair:in straight|-1 -2 -1 -2 6 -3
pair:in the|9 -18 -2 6 1 -5
pair:in there|-2 -5 3 0 5 0
pair:in this|13 -11 -4 0 6 -1
pair:in with|-1 0 -1 6 -2 0
pair:inside $|-2 10 0 -2 -1 -2
pair:inspector face|-2 -1 -4 6 -1 -1
pair:instrument $|-1 0 -2 -4 0 10
pair:insurance does|0 3 2 -3 4 -3
pair:interest $|0 -1 -4 7 -2 0
pair:interesting $|5 -4 -8 -3 -3 14
pair:interview $|-2 1 -1 -1 15 -12
pair:into pneumonia|1 11 0 2 -6 -3
pair:into the|-2 -6 -1 1 7 -1
pair:invest it|0 -7 0 2 5 0
pair:invisible to|-4 -1 -1 12 -2 -8
pair:invoice and|0 5 -1 0 -1 -6
pair:is $|-2 3 0 -3 -1 4
pair:is a|13 1 -11 -1 -12 6
pair:is all|5 -9 -3 -3 1 9
pair:is an|1 13 -5 -2 -1 -6
pair:is angry|-3 -2 -3 9 0 -3
pair:is any|-5 -5 7 2 4 0
pair:is bad|10 -3 -1 0 -1 -3
pair:is been|-3 22 -3 -9 -5 -3
pair:is bigger|-1 0 0 0 0 5
pair:is bleak|-1 -4 0 -2 16 -8
pair:is blown|7 -3 -2 -1 -1 -3
pair:is bound|-1 -6 -1 -2 16 -7
pair:is busy|0 1 -6 5 0 4
pair:is cheating|-2 -4 1 10 -2 0
pair:is cold|-1 -1 -1 0 0 7
pair:is coming|-7 -3 -2 0 10 -1
pair:is comparing|-2 -2 -1 6 -2 -4
pair:is completely|15 -6 -2 -3 -1 -7
pair:is dead|14 1 -2 -9 0 -2
pair:is destroyed|-5 5 -2 -1 7 -1
pair:is disappointed|2 0 1 4 -5 0
pair:is doomed|-5 -8 1 0 17 -1
pair:is ever|14 -5 -5 -3 0 -3
pair:is falling|-6 9 0 3 1 -5
pair:is finished|-4 14 -5 -2 -1 -6
pair:is from|1 9 0 2 2 -10
pair:is getting|-2 9 -4 0 -1 -3
pair:is go|-3 -3 -3 -2 -3 7
pair:is going|-6 18 -1 -4 5 -12
pair:is good|-1 -3 0 -1 -2 6
pair:is had|-1 6 0 -1 2 -1
pair:is hard|5 -2 -3 10 -1 -3
pair:is interesting|-1 -2 -4 -1 -1 10
pair:is it|-5 1 -2 -5 1 9
pair:is jealous|0 -2 0 4 2 0
pair:is just|11 -4 5 -8 2 -4
pair:is long|-6 -4 10 2 1 -1
pair:is lovely|0 0 0 -5 0 8
pair:is my|10 5 -8 -1 0 -6
pair:is never|-3 -11 2 3 12 -1
pair:is nicer|0 0 0 -4 0 8
pair:is no|23 1 -3 -11 3 -11
pair:is normal|-3 -6 1 5 1 2
pair:is not|9 -16 27 -13 7 -14
pair:is nothing|3 -7 12 -6 6 -8
pair:is on|-6 -6 -3 -1 -4 17
pair:is one|6 6 0 0 -12 -1
pair:is only|-4 -11 6 -2 13 -4
pair:is over|-9 6 1 6 2 -6
pair:is parkinson|2 1 1 3 -5 0
pair:is pointless|-2 -4 0 0 8 0
pair:is pretending|-3 0 -1 7 -3 -4
pair:is rubbish|9 -3 -1 0 -2 -4
pair:is ruined|-9 12 -2 1 -3 -2
pair:is slipping|-6 11 0 0 0 -1
pair:is slow|-2 -2 -2 -1 0 8
pair:is the|-7 13 16 -8 -9 -5
pair:is there|6 -2 0 2 -2 -3
pair:is this|5 3 -1 4 -6 -1
pair:is to|-2 0 0 0 0 6
pair:is too|-3 7 -1 -2 4 -4
pair:is unbearable|-4 7 0 0 -3 0
pair:is unhappy|0 0 0 6 0 -2
pair:is visiting|0 -1 0 -2 0 6
pair:is what|0 0 3 -1 0 0
pair:is wrong|6 -2 -5 1 4 -2
pair:it $|-7 6 7 -4 13 -11
pair:it ,|1 -8 -2 9 2 0
pair:it ?|8 0 -3 -2 0 1
pair:it a|2 -2 1 2 4 -3
pair:it all|-11 15 8 3 -2 -9
pair:it and|7 5 2 -8 3 -4
pair:it but|3 0 -2 4 -4 0
pair:it can|-7 -2 11 -5 4 0
pair:it comes|0 -5 -4 6 3 -1
pair:it could|0 -7 -4 3 -2 14
pair:it did|-2 0 -3 0 0 9
pair:it does|2 0 3 -1 0 -2
pair:it even|-1 -3 -2 1 2 -1
pair:it has|7 10 -1 -3 -6 -7
pair:it helped|7 6 -9 1 0 -2
pair:it hurts|-1 2 -4 6 3 -7
pair:it is|-2 7 17 -2 -8 -21
pair:it makes|-8 8 5 -2 5 -3
pair:it never|-4 3 0 0 6 -2
pair:it rains|0 -3 0 0 -4 10
pair:it started|-4 11 6 -1 -1 -5
pair:it starts|-3 -2 -2 -3 -3 8
pair:it up|-5 -5 -1 -4 12 1
pair:it was|-12 -2 17 -6 -5 6
pair:it will|-13 -2 4 -3 -1 15
pair:its not|1 0 -3 1 0 0
pair:its one|-4 -2 8 -1 0 -3
pair:its raining|-1 -1 -1 0 -1 9
pair:jealous of|0 -2 0 4 2 0
pair:job in|2 10 4 -2 -8 -3
pair:job until|-1 -8 0 0 7 0
pair:judged all|-2 -5 -1 11 -2 -1
pair:judging my|1 2 1 1 2 -3
pair:june $|-1 -2 -1 -2 -8 12
pair:just a|-5 -2 14 -6 -3 0
pair:just because|0 -1 4 -2 0 0
pair:just can|8 4 -3 -7 1 0
pair:just crash|-1 -5 -1 0 6 -1
pair:just does|0 2 -5 6 2 0
pair:just finished|-3 -2 -4 -1 -2 9
pair:just got|-2 -1 -6 -1 -1 13
pair:just know|1 -6 -3 1 13 -2
pair:just like|-2 -2 -3 -5 11 -2
pair:just me|3 0 -10 0 6 0
pair:just move|5 5 -2 -3 1 -5
pair:just want|0 13 3 1 -10 -4
pair:just wanted|-3 -1 5 -5 -2 7
pair:keep imagining|0 6 -1 0 -2 -3
pair:keep picturing|-1 4 0 -1 3 0
pair:keep thinking|-1 -2 8 2 0 -4
pair:keys $|-3 0 0 -1 0 8
pair:kids $|-2 2 -2 -2 8 -4
pair:kids and|-5 8 -3 -2 -1 -2
pair:kids are|-2 -5 -1 -4 4 10
pair:kids away|-2 9 -1 3 -8 -3
pair:kids by|-2 -1 9 -3 -1 -1
pair:kids in|0 6 -1 0 -2 -3
pair:kids will|-1 -6 10 -6 -1 0
pair:kill me|2 9 1 -5 -1 0
pair:killed one|6 -5 -1 -1 -1 0
pair:kind but|1 -2 -6 4 2 0
pair:kind to|-4 8 0 0 1 -2
pair:kitchen ,|-2 -7 11 2 -2 -2
pair:knitting no|-3 -1 1 2 4 0
pair:know he|0 3 -5 6 -3 -4
pair:know how|-3 1 -2 -1 -4 8
pair:know i|2 -12 -1 1 8 0
pair:know if|-2 -3 1 6 3 -3
pair:know it|-1 -6 -3 -5 24 -8
pair:know the|1 1 2 -4 3 -1
pair:know they|-1 1 -10 8 1 -1
pair:know what|11 -1 -10 -2 -15 17
pair:know where|5 4 -4 -1 -1 -3
pair:know which|-1 -3 0 0 0 7
pair:knows it|-7 -5 -4 16 -1 -4
pair:lab partner|1 1 0 -6 4 0
pair:lamp post|-1 -5 -1 0 6 -1
pair:language and|-1 -6 0 -1 6 0
pair:last in|1 0 0 -1 6 -5
pair:last month|-1 4 -3 4 3 -3
pair:last one|2 0 -1 -3 4 0
pair:last year|6 -3 -6 14 0 -10
pair:late $|12 -3 2 -5 0 -6
pair:late again|-2 -1 -3 10 -8 -2
pair:late from|-1 15 -3 -8 -3 -3
pair:late today|-4 -3 0 -1 -1 9
pair:later $|-1 -2 -1 -2 -7 12
pair:later we|0 -2 0 -3 0 7
pair:laugh at|-2 -5 11 2 -9 0
pair:laws look|0 -3 0 7 0 -2
pair:learn how|0 0 0 0 0 3
pair:learn to|-5 -8 -2 1 9 -5
pair:learning the|-2 -2 -2 -1 0 8
pair:least i|-2 -4 10 -2 0 -1
pair:leave $|-3 -1 0 -1 6 0
pair:lecture on|-1 -2 -4 -2 -1 7
pair:left $|1 0 9 -5 0 0
pair:left ,|2 5 0 -2 -1 0
pair:left my|9 -1 -3 -3 -2 -5
pair:left out|6 -4 -8 10 -2 -2
pair:lesson and|0 -3 -1 -2 0 5
pair:lesson dull|-2 -1 -4 6 -1 -1
pair:let everyone|9 -3 -3 -4 8 -9
pair:let is|-3 -1 -2 -3 -1 7
pair:let me|19 -6 5 -9 -8 -2
pair:let my|-2 9 -1 -1 -7 -1
pair:let myself|-3 -1 -1 4 3 -2
pair:letter is|1 9 0 2 2 -10
pair:licence ,|-1 3 5 -4 -1 -1
pair:lie down|1 -3 1 2 4 0
pair:lied to|10 -1 0 -5 0 -3
pair:life $|2 16 -7 -5 6 -15
pair:life and|-7 9 -1 -1 -2 0
pair:life has|9 -1 0 -1 2 -2
pair:life is|-3 10 -5 -2 -3 1
pair:like a|17 -2 -2 3 -6 -11
pair:like his|1 0 0 9 2 -7
pair:like i|-12 4 -7 21 3 -9
pair:like me|0 8 -3 -9 12 -8
pair:like my|3 -6 1 -4 8 -1
pair:like no|-8 1 -1 9 -1 -4
pair:like she|-8 -1 1 -1 8 0
pair:like that|-2 -3 -1 -3 -1 13
pair:like the|4 -1 -3 -5 5 -3
pair:like this|7 4 4 -4 5 -8
pair:like to|-4 -6 -3 -3 -7 22
pair:liked by|9 -1 -5 -2 -2 -3
pair:liked my|-4 -1 4 -8 -2 8
pair:liked the|-1 -1 -4 -2 0 10
pair:likes chess|-1 -1 0 -2 0 6
pair:likes her|-2 -4 -1 -1 -2 6
pair:likes me|13 -2 -4 -3 2 -8
pair:likes my|-1 -1 -2 8 -1 -6
pair:likes swimming|-1 -1 0 -2 0 6
pair:limped today|0 5 1 0 -6 1
pair:line in|0 -1 -1 2 0 0
pair:listener $|-5 9 -11 3 7 -2
pair:literally going|-2 4 1 3 -4 0
pair:little but|7 7 -9 1 0 -2
pair:little nervous|0 -2 0 0 -1 5
pair:little things|1 -5 1 2 4 -1
pair:live it|-1 3 0 -2 -2 0
pair:live next|0 0 -1 0 -2 7
pair:live with|3 11 0 -2 -5 -6
pair:lived with|1 5 3 0 -3 -2
pair:living thing|6 -5 -1 -1 -1 0
pair:lol $|-2 0 -4 1 0 8
pair:lonely ,|-1 -1 1 5 -1 0
pair:long $|3 4 -8 10 -1 -5
pair:look at|-4 1 -1 13 -2 -7
pair:look down|0 -3 0 7 0 -2
pair:look forward|-5 -1 -3 -2 16 -1
pair:looked at|-1 3 -2 6 3 -9
pair:looking at|-3 -3 -6 13 -1 -3
pair:lose everything|-4 13 1 2 -11 0
pair:lose him|-2 2 6 -1 0 -3
pair:lose it|1 -9 0 6 3 0
pair:lose my|-1 17 0 3 -20 -1
pair:lose our|-1 -6 0 -1 6 0
pair:loser $|23 -3 -7 -3 -3 -4
pair:losers $|9 0 -5 -2 0 0
pair:losing control|-6 13 1 1 0 -6
pair:lost a|-4 4 -1 0 -9 10
pair:lot $|2 5 4 -6 1 0
pair:lot ,|-13 6 -1 4 8 -4
pair:lot lately|-1 0 3 1 3 -5
pair:lot of|-3 -1 3 5 3 -3
pair:lottery ticket|-5 -2 -4 0 6 0
pair:love $|6 -5 0 -4 2 0
pair:love anybody|2 1 1 -2 -1 0
pair:love at|6 -3 0 -3 0 0
pair:love him|-3 1 6 -3 3 -3
pair:love me|-9 1 -4 -3 2 13
pair:love my|-1 -8 15 -8 -7 4
pair:love to|9 -4 -4 -6 -3 2
pair:love you|-1 5 0 0 -4 0
pair:loved her|2 1 -1 -3 -1 0
pair:loved me|0 -2 -1 9 0 -2
pair:lovely $|0 0 0 -5 0 8
pair:loves me|8 -2 -3 -1 3 -3
pair:luck $|-3 -1 22 -2 -3 -14
pair:lucky $|-1 0 10 0 0 -7
pair:lucky to|-2 -3 -4 -3 -4 13
pair:lunch $|0 -2 -4 -1 -2 10
pair:lungs $|-3 8 -5 1 1 0
pair:lying about|-2 -2 -1 9 0 -2
pair:lyrics on|-2 8 -3 -1 -1 -5
pair:made a|-4 -1 12 -4 -9 7
pair:made progress|-2 -2 -3 -1 -1 7
pair:made the|-6 6 -3 0 3 -1
pair:made up|0 -2 0 -3 0 7
pair:make a|4 0 0 2 3 -8
pair:make me|0 -3 -7 13 0 0
pair:make the|-1 0 1 2 1 1
pair:makes me|10 1 2 -6 4 -7
pair:making fun|-4 0 -2 12 0 -2
pair:making soup|-1 0 0 -1 0 4
pair:man with|-5 5 0 0 4 -2
pair:managed to|-4 -2 2 0 4 0
pair:mark $|-2 0 0 -1 4 0
pair:marriage is|3 -10 -4 -2 15 -1
pair:mates blame|-1 -1 -1 6 -1 -5
pair:matter $|-4 1 5 2 2 -3
pair:matter to|-1 -1 -5 12 -2 0
pair:matters $|-9 -1 13 -1 3 -4
pair:may as|-1 11 -4 -4 -3 -3
pair:maybe i|1 -2 2 5 1 -6
pair:maybe it|3 0 -10 0 6 0
pair:maybe they|0 0 0 -13 0 17
pair:me $|8 5 -12 19 0 -45
pair:me ,|3 3 7 -4 -6 -4
pair:me ?|-7 1 4 0 4 -2
pair:me a|12 -8 12 -18 -4 4
pair:me about|-1 -2 -2 -8 -2 17
pair:me again|-3 13 0 -4 -8 0
pair:me an|9 -3 2 -3 -1 0
pair:me and|-19 11 -6 23 -12 3
pair:me as|-5 3 -2 7 -1 -7
pair:me at|5 3 -1 -3 -6 4
pair:me back|0 6 0 -2 -8 6
pair:me because|-4 5 -11 13 1 -2
pair:me down|17 -11 -2 -3 1 -1
pair:me embarrassing|1 1 0 4 1 -2
pair:me everything|-2 -1 -4 6 -1 -1
pair:me feel|0 0 -6 8 0 0
pair:me flowers|5 -2 2 -9 -3 7
pair:me for|-4 13 0 5 -7 -9
pair:me funny|-3 -1 -2 11 -2 -5
pair:me he|6 -2 0 0 -2 0
pair:me i|-5 -4 14 -6 -1 2
pair:me in|-1 2 -4 -1 9 -6
pair:me like|0 -1 -1 7 -1 -4
pair:me on|3 -2 -2 4 -1 -6
pair:me once|7 -2 -2 -6 0 -2
pair:me out|-1 -7 -11 20 -1 -3
pair:me panic|-1 3 0 -2 -2 0
pair:me sad|-6 2 1 5 4 -1
pair:me so|-2 3 7 -8 3 -3
pair:me that|2 -6 -10 7 10 -1
pair:me the|1 -8 -2 1 5 2
pair:me there|-3 0 -1 10 -3 -6
pair:me to|5 -2 -13 7 12 -11
pair:me up|0 -2 1 5 -1 0
pair:me when|-8 -4 -2 15 2 -3
pair:me with|1 -5 -2 8 3 -4
pair:mean anything|-6 -1 7 -1 -1 0
pair:mean it|0 -3 1 7 -1 -5
pair:means i|8 -2 -2 -2 0 0
pair:means one|-3 8 -5 1 1 0
pair:medication has|-3 6 -1 -1 -4 -1
pair:meeting was|-1 -2 -2 -2 -1 7
pair:mess $|14 -2 1 -5 -1 -4
pair:mess it|-5 -4 -2 -3 13 -2
pair:met her|-2 -3 -4 -3 -4 13
pair:middle school|3 0 3 1 1 -6
pair:might as|7 -3 -2 -2 0 0
pair:miles of|6 -1 -1 0 -1 -1
pair:million who|-3 6 -1 -1 -4 -1
pair:mind $|-4 9 -2 -1 -14 10
pair:mind ,|-2 -1 0 0 0 8
pair:mine $|23 -2 2 -7 -1 -14
pair:minute $|5 -3 8 -1 -3 -4
pair:minute i|1 -3 1 2 4 0
pair:minutes $|-5 -7 2 -2 -3 17
pair:minutes a|-1 -5 -1 -1 -8 13
pair:minutes late|-1 14 -3 -7 -2 -3
pair:missed one|-2 8 -1 -1 -6 -1
pair:mistake and|0 -3 0 0 0 7
pair:mistake in|0 7 1 1 -9 0
pair:mom thinks|1 8 1 -11 4 -3
pair:moment $|-1 -5 -1 -1 4 5
pair:monday $|-1 -2 0 0 -5 10
pair:monday and|0 -3 0 -2 10 -2
pair:monday is|-1 -7 0 0 7 0
pair:money $|5 0 -1 1 3 -6
pair:money for|1 6 1 0 -4 0
pair:month $|-12 1 10 -5 -10 17
pair:month and|2 -4 1 3 5 -2
pair:more $|-12 14 7 -7 1 -4
pair:more than|1 1 -2 5 1 -5
pair:more thing|-5 6 -1 1 -5 0
pair:more water|-1 -2 0 -1 -3 8
pair:morning $|-7 3 -6 -3 -9 22
pair:most disastrous|0 7 0 0 0 -3
pair:most improved|0 -1 -4 3 0 3
pair:mother $|5 2 2 -3 1 -2
pair:mother always|-8 4 -1 3 6 -3
pair:mother and|-2 -3 10 -6 -2 -2
pair:mother likes|-2 -4 -1 -1 -2 6
pair:mother tonight|-1 -1 0 -2 -6 8
pair:mother would|-2 -1 9 -3 -1 -1
pair:move on|5 5 -2 -3 1 -5
pair:move out|2 1 -1 0 -1 0
pair:movie w|-1 -1 0 -1 -4 7
pair:much $|-1 -3 -12 9 5 3
pair:much ,|-4 12 -3 -2 -3 -6
pair:much and|-2 2 6 -1 0 -3
pair:mum likes|-1 -1 -2 8 -1 -6
pair:must be|-3 34 -10 -9 -5 -8
pair:must hate|-2 -2 -3 8 -2 -2
pair:must have|-3 -12 21 3 -5 -5
pair:must think|0 2 -5 4 0 -1
pair:my age|-2 -2 -3 0 10 -1
pair:my ankle|-2 9 -1 -1 -10 0
pair:my aunt|-7 1 -4 0 0 9
pair:my back|-6 -4 -2 1 5 5
pair:my best|-5 3 -5 3 7 3
pair:my birthday|11 0 -6 -3 1 0
pair:my blood|-3 -3 2 -2 -1 8
pair:my book|6 -1 -2 -2 1 0
pair:my boss|-7 11 -1 -6 -1 4
pair:my boyfriend|7 0 3 -5 -5 4
pair:my brother|-6 -5 2 3 7 1
pair:my career|-2 18 -3 0 -7 -8
pair:my cat|0 10 -1 -4 -4 0
pair:my children|9 -3 8 -11 1 -6
pair:my class|9 -3 -1 -8 0 3
pair:my classmates|-2 -4 -5 12 -2 -7
pair:my clothes|-2 -1 0 8 1 -2
pair:my coach|-3 -2 -2 0 -2 9
pair:my colleague|-2 -3 -1 8 -1 0
pair:my country|9 -3 -2 -4 -1 -1
pair:my cousin|-1 0 -2 7 -1 -3
pair:my cousins|1 1 0 4 1 -2
pair:my dad|10 0 -2 1 -4 -3
pair:my daughter|-4 13 -2 -12 1 4
pair:my day|0 -1 -3 2 -3 5
pair:my diet|9 -7 0 -2 0 0
pair:my doctor|10 -3 -1 -3 3 -6
pair:my dog|-2 2 5 -5 -6 7
pair:my entire|2 9 -1 -1 -1 -11
pair:my essay|-2 -2 12 0 -7 -2
pair:my exam|-3 0 0 -3 9 0
pair:my face|0 0 -1 4 0 0
pair:my family|-13 9 2 1 2 -2
pair:my fault|24 -2 -7 -4 -5 -7
pair:my favourite|-2 -6 -1 -1 -1 11
pair:my first|-3 0 16 -2 -2 -10
pair:my friend|12 -4 -7 0 4 -2
pair:my friends|1 -2 -2 -2 -7 7
pair:my garden|10 -5 1 -7 -2 5
pair:my girlfriend|2 4 -1 -5 1 1
pair:my goal|-2 0 0 0 0 6
pair:my heart|-4 8 0 1 -1 -4
pair:my hobbies|2 1 1 -2 -1 0
pair:my homework|-3 -2 -4 -1 -2 9
pair:my horse|0 5 1 0 -6 1
pair:my house|9 -4 -2 3 -5 -1
pair:my husband|7 -2 -3 2 -1 0
pair:my in|0 0 0 8 -4 -1
pair:my job|6 -2 -2 -6 2 2
pair:my keys|-3 -1 -1 -1 -1 8
pair:my kids|-3 7 -8 4 3 -4
pair:my knee|-1 -1 0 0 6 -1
pair:my lab|1 1 0 -6 4 0
pair:my life|-1 19 -1 -5 6 -18
pair:my lungs|-3 8 -5 1 1 0
pair:my marriage|-5 -8 1 0 17 -1
pair:my medication|-3 6 -1 -1 -4 -1
pair:my mind|1 7 -1 3 -12 -1
pair:my mom|3 2 1 -4 8 -9
pair:my mother|-9 8 -7 6 -6 11
pair:my mum|-2 -1 1 8 -1 -5
pair:my name|1 2 -2 -5 0 7
pair:my neighbour|-4 -3 5 -6 -3 8
pair:my neighbours|-2 -1 0 -4 -1 7
pair:my new|-3 -8 -4 8 11 -6
pair:my old|0 2 0 -6 2 3
pair:my outfit|1 2 1 1 2 -3
pair:my painting|1 -2 0 1 4 0
pair:my papers|1 0 -1 0 4 -2
pair:my parents|-9 2 2 3 10 -9
pair:my partner|-3 4 -3 8 1 -8
pair:my personal|1 -1 0 10 -6 1
pair:my pilot|-3 0 5 0 -2 0
pair:my reputation|-7 15 -2 0 -2 -7
pair:my room|1 2 9 -6 2 -6
pair:my sister|11 -9 -5 -8 -2 14
pair:my skin|1 2 1 3 -3 0
pair:my son|1 0 -8 5 -4 5
pair:my speech|5 -2 0 1 3 -3
pair:my sponsor|-1 -3 -2 7 2 0
pair:my steak|-1 4 -1 -1 2 0
pair:my stomach|-2 10 -2 -1 -2 -2
pair:my supervisor|-1 0 4 -2 0 1
pair:my talk|8 -1 -8 1 -1 1
pair:my teeth|-2 8 -1 5 -8 -3
pair:my therapist|-4 -3 10 2 -4 -3
pair:my toddler|-2 9 -1 -1 -7 -1
pair:my tutor|0 -1 -6 14 0 -3
pair:my whole|8 4 -4 0 -5 -2
pair:my wife|0 12 -6 2 -7 -4
pair:my work|-3 -12 13 1 2 0
pair:my world|-2 7 -1 -1 -2 -5
pair:myself $|16 -5 5 -10 1 -5
pair:myself to|-7 1 5 0 -3 5
pair:name of|0 -1 -1 0 0 6
pair:neck $|-2 9 -1 -1 -7 -1
pair:need $|6 -2 0 0 -2 0
pair:need me|-1 -1 13 -11 -1 -2
pair:need to|-6 9 -2 -2 -2 3
pair:needs some|3 1 -6 -2 4 0
pair:nervous about|0 -2 0 0 -1 5
pair:nervous wreck|-3 8 -1 -1 -2 -4
pair:never be|17 -1 -4 5 -12 -7
pair:never been|-3 -4 -2 -3 -4 13
pair:never catch|-8 13 -1 -1 -2 0
pair:never does|10 -2 -2 -5 0 -3
pair:never end|-1 6 1 1 -5 0
pair:never find|-4 1 -1 0 6 -4
pair:never get|13 1 -3 -7 -1 -8
pair:never going|-2 -2 -1 1 7 -3
pair:never had|-8 1 7 0 4 -1
pair:never have|-13 -8 -4 4 22 -1
pair:never learn|-3 -4 -1 1 5 -5
pair:never listens|13 0 0 -3 0 -6
pair:never live|-1 3 0 -2 -2 0
pair:never loved|-7 1 -1 9 3 -2
pair:never mind|-6 -3 -1 -2 -2 19
pair:never really|-3 0 0 9 -1 -1
pair:never supports|6 -1 -2 -4 -2 -2
pair:never talked|-1 1 0 2 2 -1
pair:never wants|2 -3 6 4 -5 -1
pair:new album|9 -5 -1 -3 -2 -1
pair:new campus|-1 0 0 0 0 5
pair:new phone|-2 -4 -1 -1 -2 6
pair:next day|6 -2 2 4 -4 -6
pair:next month|-1 -1 0 0 -3 5
pair:next step|-1 -3 -1 -1 -3 6
pair:next to|-2 -6 -3 9 -7 7
pair:next week|-1 -4 -1 -2 -15 25
pair:next year|-1 -2 0 0 10 -5
pair:nice $|-2 -1 14 -4 -2 -5
pair:nice ,|-1 -3 4 -1 -1 -1
pair:nice this|0 0 0 0 -5 7
pair:nicer $|0 0 0 -4 0 8
pair:night $|-1 -2 -2 -3 0 10
pair:night in|0 7 0 0 0 -3
pair:nights and|6 0 -1 4 4 -9
pair:no $|-7 2 -6 -5 4 11
pair:no fixing|-3 8 0 2 -2 0
pair:no friends|8 -3 0 -3 -1 -2
pair:no future|-3 -1 -1 0 5 -3
pair:no good|7 -3 -4 7 -5 -2
pair:no hope|-2 2 1 -2 6 0
pair:no one|2 1 2 14 2 -22
pair:no point|5 0 1 5 -4 -1
pair:no problem|-4 -1 0 -3 -2 13
pair:no way|-2 -2 0 -1 9 -1
pair:normal $|-3 -6 1 5 3 2
pair:normal ?|5 4 -1 3 -6 -1
pair:normal again|3 3 2 -4 -1 -2
pair:normal and|-3 -3 -1 -3 -2 9
pair:not ,|3 -7 -1 -1 -5 15
pair:not a|12 -3 12 -3 -4 -11
pair:not act|10 -2 -4 -2 -1 -4
pair:not anymore|4 4 -8 4 0 -1
pair:not as|-3 -1 17 -12 -3 -1
pair:not be|-5 -10 10 -2 8 0
pair:not belong|0 0 2 1 -1 -1
pair:not called|-1 4 0 -1 3 0
pair:not care|6 3 -4 1 -1 -3
pair:not change|-8 -2 -1 -2 -3 16
pair:not concentrate|-2 -4 3 0 5 -3
pair:not cope|7 0 -3 0 0 0
pair:not count|2 -2 13 -2 -8 -3
pair:not cover|0 3 2 -3 4 -3
pair:not deserve|8 0 7 -1 -3 -6
pair:not do|27 12 -8 -4 -10 -15
pair:not drink|-6 0 4 4 1 -1
pair:not enjoy|-10 5 -6 8 5 -1
pair:not even|-5 6 2 -2 -1 0
pair:not ever|-5 -5 -1 -2 12 -4
pair:not feel|-4 -1 12 -2 0 -1
pair:not find|-2 1 -1 -6 -1 9
pair:not finish|10 -1 -1 -6 1 -1
pair:not finished|6 -1 -2 -2 1 0
pair:not fit|-2 -2 -3 8 -3 0
pair:not for|7 7 -9 1 0 -2
pair:not get|8 -7 -6 2 9 -8
pair:not go|-6 -5 3 9 2 0
pair:not going|-1 -6 -3 2 7 -1
pair:not handle|-4 3 0 1 6 -1
pair:not have|-8 4 -4 5 0 6
pair:not hungry|-6 -3 -2 -3 -1 13
pair:not important|-1 -2 -2 9 -4 -4
pair:not know|1 0 8 -9 -8 17
pair:not like|8 0 -4 -20 10 8
pair:not live|-3 11 1 4 -3 -4
pair:not love|5 -3 -3 1 3 -3
pair:not make|-1 5 -2 2 0 -1
pair:not matter|-5 1 -4 15 0 -4
pair:not mean|-7 -1 11 -2 -1 0
pair:not need|-1 -1 13 -11 -1 -2
pair:not open|-2 12 -1 -2 -9 -1
pair:not perfect|-5 -1 -7 -1 0 17
pair:not play|12 -3 0 0 -8 0
pair:not real|1 -1 5 0 2 -3
pair:not say|-5 0 -5 13 -6 -1
pair:not see|-5 -7 1 -17 12 14
pair:not seem|1 -3 0 3 0 0
pair:not sleep|-7 3 -2 4 -4 5
pair:not smart|10 1 1 -4 0 -6
pair:not stand|-1 -7 -1 7 2 0
pair:not stick|0 -3 -1 -2 6 0
pair:not sure|-4 -3 -7 -5 -4 19
pair:not survive|1 3 0 2 -6 0
pair:not tag|-1 -1 0 4 1 -2
pair:not tell|0 1 0 6 -6 0
pair:not that|-5 -3 6 0 -1 0
pair:not think|-6 10 -3 2 8 -9
pair:not to|-2 -2 9 -6 -2 -1
pair:not trust|8 -2 0 -2 0 -2
pair:not wait|1 -3 -8 3 2 4
pair:not wake|-3 6 -1 -2 -4 -1
pair:not want|2 -2 -7 11 -1 -4
pair:not work|-7 1 -4 -6 10 6
pair:not worth|-12 -2 7 8 1 -2
pair:nothing $|23 8 -1 -6 -11 -11
pair:nothing bad|0 0 2 0 0 0
pair:nothing could|-9 11 -3 -1 -2 -3
pair:nothing good|10 -5 -4 0 4 -6
pair:nothing i|-3 -4 9 -1 3 -3
pair:nothing is|-6 -1 -3 2 11 -1
pair:nothing like|-8 5 2 5 -3 0
pair:nothing much|-7 0 -1 0 0 14
pair:nothing special|-9 -2 6 -2 -1 12
pair:nothing this|6 -3 -1 2 1 -1
pair:nothing to|-16 -9 14 -1 17 -4
pair:nothing will|5 -2 -4 -1 4 -5
pair:notice my|-2 -5 -1 12 0 -6
pair:novel and|4 -6 -1 -2 6 -2
pair:now $|7 -9 8 -4 -3 1
pair:now i|-7 15 -10 6 1 -6
pair:observed my|0 -3 -1 -2 0 5
pair:obviously can|6 -5 -1 -1 -1 0
pair:odd one|-7 -5 -4 16 -1 -4
pair:of $|-9 0 17 0 -1 -2
pair:of 10|4 0 -5 -1 0 0
pair:of a|10 -2 -6 1 0 -1
pair:of any|6 -5 -1 -1 -1 0
pair:of bed|-5 -4 3 1 6 0
pair:of being|-5 13 0 -6 4 -4
pair:of five|6 -1 -1 0 -1 -1
pair:of habit|0 -1 -2 6 0 0
pair:of her|-6 -1 -1 4 5 -1
pair:of his|-1 3 -1 -3 -5 6
pair:of it|11 -9 -2 4 3 -5
pair:of me|-3 6 -4 10 -2 -8
pair:of my|-2 10 3 4 -6 -11
pair:of other|-5 8 0 0 1 0
pair:of people|9 -1 2 -7 3 -2
pair:of squats|0 -2 -2 -1 -1 8
pair:of the|3 -4 -3 -13 9 8
pair:of them|2 1 -7 2 2 -2
pair:of those|0 -3 7 -1 -1 0
pair:of us|9 4 -4 -4 -5 -2
pair:of what|-6 1 -2 -2 9 -7
pair:off $|4 -5 24 -16 3 -11
pair:off and|0 12 0 -1 -9 -3
pair:off without|-2 -2 -2 11 -3 -1
pair:offend him|-1 -3 -1 8 -6 0
pair:office is|-2 -2 -1 -3 -2 10
pair:ohio $|-4 -5 -2 -2 -2 9
pair:ok so|-4 -2 8 -1 0 -3
pair:okay $|-2 -4 -2 -4 -10 20
pair:okay ,|-3 -3 -1 -2 -3 7
pair:okay day|-6 0 9 -2 -3 0
pair:old bike|-1 0 0 0 0 3
pair:old man|-4 4 3 2 2 -7
pair:old one|-1 0 0 0 0 5
pair:on $|0 -1 -4 1 9 -5
pair:on a|-4 -5 3 -3 7 -1
pair:on bees|-1 -2 -4 -2 -1 7
pair:on dates|2 1 1 -2 -1 0
pair:on friday|1 -6 -2 -6 5 7
pair:on her|0 9 -1 -2 0 -4
pair:on his|0 -3 -2 3 0 -2
pair:on it|1 -2 -5 -3 10 0
pair:on me|-5 -1 -7 9 8 -7
pair:on monday|-2 -6 -2 -2 6 6
pair:on my|10 -11 -2 -1 3 1
pair:on one|-2 -5 -1 3 -2 8
pair:on purpose|-2 -2 -2 6 0 -4
pair:on saturday|-3 -4 -1 -2 3 7
pair:on stage|-2 8 -3 -1 -1 -5
pair:on sunday|-1 5 -1 -5 -8 11
pair:on that|0 2 0 2 -5 1
pair:on the|0 13 0 8 -21 -2
pair:on tuesday|-4 -3 -1 -2 -6 13
pair:on us|0 -3 0 7 0 -2
pair:on with|6 -4 7 0 -5 -2
pair:once today|10 -4 -1 -2 0 0
pair:one $|5 4 3 -13 1 1
pair:one at|-6 4 0 14 -4 -6
pair:one bad|-12 14 -2 -2 -10 14
pair:one coffee|7 -3 -2 -1 -1 -3
pair:one comment|-2 11 -4 1 -2 -5
pair:one else|-2 -2 9 -6 -2 0
pair:one ever|-2 11 -1 -5 -5 0
pair:one has|11 -3 -3 -6 -3 -1
pair:one here|9 -3 -2 -4 -1 -1
pair:one houseplant|6 -5 -1 -1 -1 0
pair:one in|0 -3 3 -3 6 -2
pair:one is|16 -2 -4 -9 -4 2
pair:one likes|10 -2 -2 -2 -3 -4
pair:one loves|9 -1 0 -2 -5 -2
pair:one mistake|8 5 -2 -2 -8 -3
pair:one of|5 -6 3 -4 0 -1
pair:one out|-7 -5 -4 16 -1 -4
pair:one question|5 -5 0 1 2 0
pair:one quiz|-2 -5 -1 3 -2 8
pair:one room|-4 -2 8 -1 0 -3
pair:one understands|-5 0 -1 7 -2 -4
pair:one wants|-1 -2 1 5 -2 0
pair:one was|-4 -2 0 -1 -1 9
pair:one will|-7 -4 1 -7 23 -4
pair:online and|2 3 6 2 0 -7
pair:only because|-3 -3 23 -10 -4 -7
pair:only chance|-1 5 0 0 -4 0
pair:only did|-3 -2 14 -3 -4 -7
pair:only downhill|1 -2 -4 -3 9 0
pair:only friends|0 -1 -2 6 0 0
pair:only going|0 -4 -2 -1 8 0
pair:only got|7 -3 0 -2 -3 -3
pair:only means|-3 8 -5 1 1 0
pair:only ran|6 -1 -1 0 -1 -1
pair:only said|-1 -1 8 -5 -1 0
pair:only see|0 0 4 -3 -1 0
pair:only stays|0 3 -3 -1 1 0
pair:only there|0 0 -3 0 0 8
pair:only trying|0 0 -3 5 0 0
pair:only two|9 0 -5 -2 0 0
pair:open my|-2 -2 -2 0 7 0
pair:open water|0 2 1 1 1 -2
pair:operation is|1 -1 1 0 4 -4
pair:or not|0 -6 -1 -1 -5 16
pair:other girls|-4 6 -1 3 1 -4
pair:other mothers|-6 1 -1 4 0 0
pair:other people|-5 5 15 -5 -2 -5
pair:other runners|1 0 0 1 0 -1
pair:others $|0 -2 8 -2 0 -2
pair:otherwise $|9 1 1 2 -9 0
pair:our first|0 7 0 0 0 -3
pair:our language|-1 -6 0 -1 6 0
pair:our marriage|11 -3 -5 0 -4 -2
pair:out $|7 -6 -5 5 -4 3
pair:out ,|-1 -4 -7 14 -2 -2
pair:out and|-8 -4 -4 13 -2 2
pair:out before|-2 -7 0 1 6 0
pair:out fine|-2 -3 10 -6 -2 -2
pair:out for|14 -4 -2 -8 0 -4
pair:out ill|-4 7 -2 -3 -2 -2
pair:out of|0 14 -9 6 -8 -3
pair:out with|5 1 3 -5 1 -4
pair:outfit $|1 2 1 1 2 -3
pair:outside $|-2 -2 -1 0 -1 8
pair:over $|-11 10 0 0 -3 3
pair:over ,|10 -1 -1 -2 -1 -3
pair:over little|1 -5 1 2 4 -1
pair:overcooked $|-1 4 -1 -1 2 0
pair:overreacting ?|0 1 2 2 0 -4
pair:own $|-2 -1 0 -1 4 -1
pair:paid off|-4 -2 -2 1 0 8
pair:painting will|1 -2 0 1 4 0
pair:panic and|-1 3 0 -2 -2 0
pair:papers $|1 0 -1 0 4 -2
pair:paralysed $|-2 7 1 3 -8 -2
pair:parent $|-4 -2 1 7 1 0
pair:parents $|5 -8 1 4 0 -2
pair:parents this|0 -1 0 -2 0 6
pair:paris but|-2 -4 -2 -2 -7 13
pair:park and|-1 -2 0 3 1 0
pair:parking lot|-1 7 0 -5 -3 -1
pair:parkinson ,|2 1 1 3 -5 0
pair:part ,|10 -2 -4 -2 -1 -4
pair:partner has|-1 4 0 -1 3 0
pair:party $|-4 -1 6 -6 -3 7
pair:party and|2 -3 -3 2 5 0
pair:party i|1 -5 1 1 5 0
pair:pass $|-1 -3 -1 0 10 -7
pair:past $|-3 0 -5 -7 0 10
pair:pathetic $|8 -2 -3 -1 0 -6
pair:people $|-10 4 7 5 7 -10
pair:people are|19 1 -4 -4 -2 -7
pair:people at|-4 -1 -4 -4 -3 8
pair:people can|-8 1 -1 6 1 0
pair:people do|-3 -2 8 -3 -1 0
pair:people have|-4 -2 8 4 -2 -5
pair:people here|10 -1 0 -7 0 0
pair:people in|8 1 -6 -7 1 5
pair:people liked|-1 -1 5 -6 -1 4
pair:people only|3 2 -9 0 -1 0
pair:people say|-6 9 -8 2 7 -2
pair:people who|6 -3 3 -13 -4 10
pair:perfect $|10 -3 -2 -2 -5 -3
pair:perfect but|-7 0 -6 -1 0 18
pair:person $|7 -5 -1 5 -1 -4
pair:person and|-3 -2 -2 0 1 7
pair:person i|-8 1 3 5 3 -1
pair:personal trainer|2 0 1 6 -6 1
pair:phone $|-4 2 -2 -3 -1 7
pair:phone ,|-1 -2 -2 8 -2 -2
pair:photo later|-1 -2 0 -1 -4 5
pair:photo of|-4 0 0 -2 0 6
pair:piano $|-8 -1 1 -1 8 0
pair:picnic $|0 -2 -4 0 -3 10
pair:picturing the|-1 4 0 -1 3 0
pair:pieces $|-2 12 0 -3 -1 -4
pair:pilot licence|-3 0 5 0 -2 0
pair:player $|-2 10 -3 -3 -2 -3
pair:player and|0 0 -1 0 0 4
pair:playing in|-3 -1 -4 -1 0 8
pair:plays an|-1 0 -2 -4 0 10
pair:pleased with|-1 -3 0 0 -1 8
pair:pneumonia $|1 11 0 2 -6 -3
pair:point in|4 1 1 5 -4 -1
pair:point of|4 -7 -4 1 0 0
pair:poor all|-5 -6 0 1 10 0
pair:poor people|13 -1 -1 -3 -1 -6
pair:positive $|10 1 4 -8 -1 -3
pair:post $|-1 -5 -1 0 6 -1
pair:post office|-2 -2 -2 -2 -2 7
pair:postman $|2 5 1 0 -4 0
pair:pottery class|-2 -6 1 1 2 6
pair:pounding in|-3 8 0 -1 0 -4
pair:praised me|0 -1 0 -1 0 5
pair:pretending to|-3 0 -1 7 -3 -4
pair:prison $|2 5 0 1 -7 0
pair:probably does|-1 -2 14 -11 -1 -1
pair:probably end|2 1 1 -2 -1 0
pair:probably rain|0 0 0 0 -3 7
pair:problem $|-4 -1 0 -3 -2 13
pair:problems like|-6 3 7 -1 1 -1
pair:progress this|-2 -2 -3 -1 -1 7
pair:properly again|-2 9 -1 -1 -10 0
pair:proud ,|-8 0 6 4 0 0
pair:proud of|-10 1 12 -4 -2 7
pair:purpose $|-2 1 0 3 3 -3
pair:put him|1 11 1 0 -10 0
pair:put me|2 -6 1 -1 7 0
pair:question so|5 -5 0 1 2 0
pair:quiet person|-2 -2 0 -1 0 7
pair:quit like|-8 -1 1 -1 8 0
pair:quiz ,|-1 -3 0 0 0 7
pair:race $|1 0 0 -1 6 -5
pair:rain ,|0 0 0 0 -3 7
pair:raining again|-1 -1 -1 0 -1 9
pair:rains we|0 -3 0 0 -4 10
pair:raised four|-2 -1 9 -3 -1 -1
pair:raised us|-8 4 -1 3 6 -3
pair:ran four|6 -1 -1 0 -1 -1
pair:read a|0 -1 0 0 -4 6
pair:reading $|3 5 -7 4 5 -8
pair:ready $|-3 -2 0 -3 8 4
pair:real $|1 -1 5 0 2 -3
pair:real achievement|-1 0 10 0 0 -3
pair:real me|1 2 3 -3 -1 0
pair:really cared|-3 0 0 9 -1 -1
pair:really interesting|-1 -2 -4 -2 -1 7
pair:really know|5 4 -4 -1 -1 -3
pair:really loved|6 -2 0 0 -2 0
pair:really matters|-8 -1 13 -3 -2 -3
pair:reckon my|1 1 0 4 1 -2
pair:recover from|1 16 0 3 -17 0
pair:refuse my|1 0 -1 0 4 -2
pair:regret $|4 2 -7 4 0 -5
pair:rejected by|-6 5 0 6 -1 -1
pair:relationship i|7 -5 -1 -2 1 -2
pair:relieved $|-3 -3 -1 -3 -2 9
pair:remember the|0 -1 -1 0 0 6
pair:rent $|0 -3 0 7 0 -2
pair:repair $|7 -1 0 0 0 -3
pair:reputation $|-2 10 -1 0 -2 -5
pair:respects me|-5 4 1 4 0 0
pair:responsible one|-9 4 3 3 2 0
pair:rest of|4 -2 1 -4 3 -5
pair:rice and|-1 -1 0 -1 -3 7
pair:rich people|13 -1 -1 -3 -1 -6
pair:right $|1 -9 -5 -6 0 21
pair:room $|1 -2 4 -1 -3 1
pair:room ,|-4 -2 8 -1 0 -3
pair:rubbish $|9 -3 -1 0 -2 -4
pair:rubbish at|-3 -4 -1 -3 11 -4
pair:ruin everything|8 -4 1 1 0 0
pair:ruin my|1 4 0 -1 -4 0
pair:ruined $|-5 5 -2 3 3 -5
pair:ruined and|-6 8 -1 0 -1 0
pair:ruined my|-5 6 1 0 0 -1
pair:ruined the|-1 6 -1 -2 -4 0
pair:runners think|1 0 0 1 0 -1
pair:sad $|-6 2 1 5 4 -1
pair:said i|-3 1 14 -1 -6 -7
pair:said she|-1 0 6 -1 2 -1
pair:said some|4 2 -7 4 0 -5
pair:said to|-2 -1 0 -3 1 5
pair:said yes|1 1 9 -8 -1 1
pair:salad to|0 -1 0 0 -4 6
pair:same $|9 -4 8 -5 -3 -6
pair:say $|4 -5 1 12 -5 -8
pair:say anything|1 -1 -3 9 -1 -2
pair:say i|-1 -1 11 -7 -3 3
pair:say no|-3 -2 -5 -6 15 0
pair:say so|2 0 1 6 -6 1
pair:say something|-2 -3 -1 -1 12 -4
pair:say that|-6 8 -1 -2 6 -4
pair:says $|7 -3 -2 -4 0 -3
pair:says he|2 3 -2 0 -1 0
pair:says i|5 -6 15 -13 2 -4
pair:says it|1 -2 -3 5 5 -3
pair:scared of|-6 1 -2 -2 9 -7
pair:scared that|-1 9 -1 0 -12 -1
pair:school $|-2 -3 -7 5 8 -1
pair:school and|2 0 2 1 2 -6
pair:school full|6 -2 3 0 2 -7
pair:schools twice|3 1 3 1 1 -6
pair:seasick the|-2 -4 -1 -1 8 -5
pair:second hand|-2 -1 0 8 1 -2
pair:see a|-2 0 -2 1 13 -12
pair:see how|-2 -2 12 -9 -2 -2
pair:see me|-5 10 -5 -12 -1 14
pair:see straight|-2 -1 0 6 1 1
pair:see the|0 -15 8 4 3 -1
pair:see you|0 -1 0 0 -1 6
pair:seem excited|0 -2 0 4 2 0
pair:send me|0 6 0 1 -8 0
pair:send you|-1 -2 0 -1 -4 5
pair:senile $|-1 -2 -2 7 -3 -3
pair:sense $|5 1 1 -2 -2 0
pair:seriously wrong|-3 11 -1 -6 -3 -1
pair:sets $|-1 -2 -1 -2 6 -3
pair:sets of|0 -2 -2 -1 -1 8
pair:shaking ,|2 1 1 3 -5 0
pair:shall never|-4 -6 0 1 12 -5
pair:she can|4 -11 -1 8 0 -1
pair:she does|0 2 -8 1 8 -1
pair:she has|0 6 8 -3 -3 -4
pair:she is|7 15 -4 -9 2 -11
pair:she just|0 2 -5 6 2 0
pair:she likes|-1 -1 1 -3 0 6
pair:she looked|-4 1 -3 9 -2 -6
pair:she must|2 -5 9 -1 0 -5
pair:she needs|3 1 -6 -2 4 0
pair:she never|2 -3 4 5 -5 -1
pair:she says|6 -3 4 -7 -2 -2
pair:she thinks|5 3 -4 -7 -2 5
pair:she told|3 1 -6 -2 4 0
pair:she wants|-1 1 -5 5 0 0
pair:she was|-7 -7 -1 5 -6 13
pair:she will|-3 4 1 4 -7 -2
pair:she would|-4 -2 1 11 -5 -2
pair:shop treats|-1 -2 -2 7 -3 -3
pair:short answers|-1 -3 -1 8 -6 0
pair:should be|5 -4 10 -2 -4 -6
pair:should have|12 -1 -3 -4 -1 -8
pair:should i|-6 2 -7 9 9 -5
pair:should see|5 7 1 -15 4 -3
pair:shouted at|-5 8 -2 -1 -1 -5
pair:showed me|-3 -1 -1 -4 -1 9
pair:shy person|-7 2 1 6 1 -2
pair:side ,|0 0 5 -4 -1 0
pair:side effects|-3 6 -1 -1 -4 -1
pair:sight it|6 -3 0 -3 0 0
pair:signed up|-1 -5 0 1 7 0
pair:since high|2 1 1 -2 -1 0
pair:singer is|-2 8 -3 -1 -1 -5
pair:sister later|-1 -1 0 -1 -4 7
pair:sisters and|-4 -5 -2 -2 -2 9
pair:situation ,|4 -6 -4 -8 1 13
pair:six $|-1 -2 -1 -1 -1 8
pair:ski i|-2 7 1 3 -8 -2
pair:skin is|1 2 1 3 -3 0
pair:sleep $|10 8 -4 -1 -6 -7
pair:sleep again|0 -1 -1 -1 4 -4
pair:sleep during|6 0 -1 4 4 -9
pair:slipped on|0 7 -1 0 -7 -1
pair:slipping away|-6 11 0 0 0 -1
pair:slow but|-2 -2 -2 -1 0 8
pair:smart enough|10 1 1 -5 0 -6
pair:smoked a|4 4 -8 4 0 -1
pair:so $|2 0 1 6 -6 1
pair:so alone|-9 11 -3 -1 -2 -3
pair:so angry|-2 3 3 -6 3 -1
pair:so anxious|-3 11 0 -3 6 -9
pair:so badly|-3 8 0 2 -2 0
pair:so confused|-3 6 -1 -1 7 -3
pair:so far|-9 12 3 -3 -2 0
pair:so happy|-1 -1 -3 -1 0 8
pair:so he|1 -8 -4 16 -3 -1
pair:so i|28 -21 -5 -19 -15 31
pair:so it|-14 1 24 -3 -2 -4
pair:so lonely|-1 -1 1 5 -1 0
pair:so much|-5 0 8 0 1 -3
pair:so my|2 -3 -3 4 6 -5
pair:so stupid|9 -1 0 -1 -2 -3
pair:so that|1 1 -3 10 -3 -3
pair:so the|28 -10 -4 -4 0 -7
pair:so we|-3 -2 -1 -5 -5 16
pair:so what|-12 0 14 2 1 -3
pair:sofa $|-2 -1 -2 -3 -1 8
pair:sold my|-1 -1 6 -2 0 2
pair:some days|-9 -4 0 0 5 9
pair:some time|3 1 -6 -2 4 0
pair:someone $|13 5 0 -18 3 -3
pair:someone and|1 5 0 -1 -3 0
pair:someone else|-1 -5 -4 -1 8 -2
pair:someone who|-1 -6 -2 6 -3 6
pair:something $|-4 -4 6 0 8 -4
pair:something bad|-2 7 -1 0 -5 -3
pair:something dreadful|0 14 -2 -4 -1 -4
pair:something i|7 0 -5 4 -2 -3
pair:something must|-3 11 -1 -6 -3 -1
pair:something terrible|1 1 1 -3 0 0
pair:something to|-4 -6 -4 5 -8 12
pair:something will|1 -6 1 1 3 0
pair:something wrong|-1 -6 5 2 1 0
pair:somewhere $|-3 2 -1 -4 -1 8
pair:soon as|-2 -7 -1 -1 10 -1
pair:soon i|1 3 1 1 -4 0
pair:sorry if|-6 -4 10 2 1 -1
pair:sorts of|9 0 -5 -2 0 0
pair:soup for|-1 0 0 -1 0 4
pair:special $|-5 -1 14 -1 -1 -4
pair:special today|-4 0 -6 -3 0 15
pair:speech is|5 -2 0 1 3 -3
pair:spilled wine|0 7 0 0 0 -3
pair:sports when|2 5 -3 3 3 -7
pair:spring $|-4 -1 -1 1 0 6
pair:squats $|0 -2 -2 -1 -1 8
pair:stage $|-2 8 -3 -1 -1 -5
pair:stammer $|-1 -2 0 -3 12 -5
pair:stand me|0 -6 -2 4 2 0
pair:standing in|1 -5 1 1 5 0
pair:start a|-3 -1 1 2 4 0
pair:start with|-2 -6 -1 -1 -8 13
pair:started $|2 -2 0 4 3 -6
pair:started piano|-8 -1 1 -1 8 0
pair:starts $|-3 -2 -2 -3 -3 8
pair:station $|0 0 -1 0 -2 7
pair:stay in|0 -2 0 0 -3 9
pair:stay positive|10 1 4 -8 -1 -3
pair:stayed calm|0 0 1 0 0 0
pair:steak was|-1 4 -1 -1 2 0
pair:step ?|-1 -3 -1 -1 -3 6
pair:still get|-2 1 0 -2 4 0
pair:still there|0 -4 9 1 -7 -1
pair:stomach hurts|0 4 1 0 0 -2
pair:stop $|10 -3 -2 4 -3 -1
pair:stop talking|0 -3 -2 5 -1 -1
pair:stops $|-4 7 -2 3 3 -4
pair:straight sets|-1 -2 -1 -2 6 -3
pair:strange feeling|1 1 -4 1 4 -1
pair:strangers look|-2 -1 0 10 -2 -6
pair:street $|-2 9 -1 -2 -4 -4
pair:strong at|12 -4 -2 -4 -2 -2
pair:stuck in|-1 -9 1 1 9 0
pair:study all|-2 1 0 -2 4 0
pair:stupid $|5 -2 -2 -3 7 -7
pair:stupid and|9 1 1 2 -9 0
pair:suck at|13 -4 -1 -3 -2 -4
pair:sued and|0 5 -1 0 -1 -6
pair:sunday $|-5 4 -2 -5 -8 17
pair:sunday evening|2 -7 0 3 4 0
pair:supermarket $|-3 8 0 -1 0 -4
pair:supports me|6 -1 -2 -4 -2 -2
pair:sure hr|-2 -2 -1 8 -4 -3
pair:sure it|-1 1 -5 8 -1 -5
pair:sure what|-3 -2 -2 -3 -3 8
pair:sure yet|-3 -2 -5 -3 -3 12
pair:survive it|1 3 1 5 -7 0
pair:swim $|0 2 1 1 1 -2
pair:swimming and|-1 -1 0 -2 0 6
pair:tag me|-1 -1 0 4 1 -2
pair:take an|0 0 0 0 -3 7
pair:take it|-4 8 0 -2 -1 0
pair:take the|-6 6 -6 11 -9 2
pair:talk $|10 -2 0 -2 -4 -5
pair:talk about|2 -3 4 10 -9 -4
pair:talk and|-3 -3 -4 -3 -2 9
pair:talk to|1 -3 3 5 10 -11
pair:talked to|-2 0 -1 1 2 1
pair:tantrum ,|0 0 1 0 0 0
pair:tax office|1 6 1 1 -7 0
pair:tea $|-7 -2 -1 0 -1 15
pair:teacher $|6 -5 -5 -3 -1 10
pair:teacher observed|0 -3 -1 -2 0 5
pair:teacher wants|2 5 1 -6 2 0
pair:team $|-1 0 -2 -3 0 6
pair:team mates|-1 -1 -1 6 -1 -5
pair:team this|-1 0 1 2 1 1
pair:tears $|1 0 -1 2 3 -3
pair:teeth are|-3 12 -1 -2 -9 -1
pair:tell him|-1 7 -6 2 -1 -2
pair:tell i|-6 1 -3 8 2 0
pair:tell me|2 2 1 5 -7 -5
pair:tell my|-4 -1 0 12 -2 -4
pair:tells me|2 1 1 -2 -1 0
pair:ten $|0 -1 0 0 6 -2
pair:ten minutes|-3 11 -3 -7 -11 9
pair:terrible $|-1 -8 0 -1 9 0
pair:terrible mother|4 -4 -1 4 -1 -1
pair:terrible person|11 -7 -1 -1 -1 -1
pair:terrified of|-6 8 -2 -4 7 -4
pair:test $|-2 8 -3 -5 2 -3
pair:test ,|-1 8 0 -4 -5 -1
pair:test and|-1 -1 0 0 0 4
pair:test came|-3 -4 1 -4 -2 9
pair:test was|4 -6 0 0 2 2
pair:texted me|-2 -1 -2 -6 -2 9
pair:than me|1 6 -4 1 5 -9
pair:than the|-1 0 0 0 0 5
pair:thank you|-5 4 -3 -5 1 10
pair:thanks to|-2 -3 10 -6 -2 -2
pair:that $|-4 -8 4 -10 8 7
pair:that about|-1 -2 0 -6 3 6
pair:that anyone|-1 4 -1 -1 2 0
pair:that at|0 -2 -2 5 0 0
pair:that bus|0 2 0 2 -5 1
pair:that could|-1 6 -2 -4 1 0
pair:that everything|-6 11 0 0 0 -1
pair:that for|-1 -3 13 -6 -3 -4
pair:that he|-2 3 -2 0 10 -3
pair:that i|-4 7 -1 14 13 -29
pair:that is|-15 -3 15 -8 -11 23
pair:that it|-4 -5 11 0 0 -1
pair:that my|-2 -8 1 6 2 1
pair:that nothing|-4 1 -2 0 7 0
pair:that one|0 9 -2 0 -2 -5
pair:that she|6 2 -10 5 -3 0
pair:that there|-3 10 0 2 -3 0
pair:that they|17 -8 -6 2 0 -7
pair:that this|-3 2 -6 -5 15 -4
pair:that time|2 1 1 -2 -1 0
pair:that was|-4 -3 17 -3 -3 -3
pair:that way|-1 -3 -7 10 -2 -1
pair:that we|1 -5 1 13 -3 -3
pair:that will|1 11 1 2 -13 -1
pair:the afternoon|-2 -4 7 -4 -9 11
pair:the attention|0 -2 0 4 2 0
pair:the baby|2 -5 -1 -2 2 9
pair:the band|8 -9 -1 -3 8 -5
pair:the bank|-2 3 -2 8 -3 -6
pair:the bar|0 0 5 0 0 -4
pair:the beginning|1 0 -4 2 7 -3
pair:the blood|-2 9 -2 -3 -3 -3
pair:the blue|-1 0 0 -4 -5 14
pair:the boiler|-1 4 -2 4 -3 -1
pair:the boys|-3 -1 -4 -1 0 8
pair:the bus|-10 -6 -5 -2 -5 23
pair:the car|-2 0 -2 -3 -4 10
pair:the cat|-2 -4 -1 -2 -2 8
pair:the children|9 -8 -2 -1 5 -4
pair:the class|7 -2 -1 -1 -3 -5
pair:the client|-1 0 -5 5 2 0
pair:the club|-2 11 -1 -1 0 -1
pair:the coach|-1 -3 -2 -4 9 -5
pair:the concert|-2 -5 -1 -5 8 4
pair:the court|1 9 0 2 2 -10
pair:the date|-2 -1 2 -5 3 0
pair:the day|9 -7 10 -7 10 -11
pair:the defeat|-1 -1 -1 6 -1 -5
pair:the dentist|6 0 0 2 -4 -4
pair:the dinner|-5 10 -2 7 -7 -6
pair:the dishes|-2 -2 -1 -2 -1 6
pair:the dog|0 -2 0 4 2 -1
pair:the door|1 -3 1 -3 -3 8
pair:the dress|0 -6 7 -1 1 0
pair:the driving|-1 -1 0 0 0 4
pair:the email|1 4 0 -1 -4 0
pair:the end|-5 8 1 -4 9 -9
pair:the entire|13 -8 -1 -1 1 -1
pair:the evening|-1 0 -3 0 -4 5
pair:the exhibition|1 -2 0 1 4 0
pair:the first|-15 -2 6 -3 5 10
pair:the flat|-5 9 -3 -3 2 -6
pair:the form|-1 4 -2 0 -8 6
pair:the future|1 -8 6 2 10 -9
pair:the good|-2 -2 15 -6 -3 -4
pair:the group|-2 1 -3 6 1 0
pair:the gym|-8 -2 -4 4 6 6
pair:the head|-1 -5 8 -8 -1 4
pair:the hospital|1 -4 11 -1 -7 0
pair:the house|6 7 0 -5 -2 -4
pair:the inspector|-2 -1 -4 6 -1 -1
pair:the interview|-2 0 -1 -1 18 -12
pair:the kids|-6 10 8 -6 -14 9
pair:the kitchen|1 -2 -2 -1 -1 7
pair:the last|0 2 0 -2 4 0
pair:the least|-2 -4 11 -2 -1 0
pair:the lecture|0 0 -6 4 2 5
pair:the lesson|-3 4 3 0 0 -2
pair:the letter|1 9 0 2 2 -10
pair:the library|-1 -4 0 -1 -3 8
pair:the lyrics|-2 8 -3 -1 -1 -5
pair:the meeting|-2 0 -2 -6 1 11
pair:the minute|1 -3 1 2 4 0
pair:the moment|-1 -6 -2 -1 5 5
pair:the month|3 -4 6 -2 -1 -2
pair:the morning|-8 -1 -2 1 -1 9
pair:the most|0 4 -6 2 0 -1
pair:the name|0 -1 -1 0 0 6
pair:the neighbours|0 -1 -1 13 -2 -7
pair:the new|5 -9 -2 2 -3 8
pair:the next|5 -5 1 2 -5 1
pair:the novel|6 -1 -2 -2 1 0
pair:the nurse|0 0 -2 1 -2 -1
pair:the odd|-7 -5 -4 16 -1 -4
pair:the office|10 -2 -1 0 2 -5
pair:the old|-1 -2 0 0 -1 4
pair:the open|0 2 1 1 1 -2
pair:the operation|1 -1 1 0 4 -4
pair:the other|-4 -1 -1 10 -1 -1
pair:the others|-1 -3 5 2 -2 -2
pair:the park|-3 -3 -1 3 -1 5
pair:the parking|-1 7 0 -5 -3 -1
pair:the part|10 -2 -4 -2 -1 -4
pair:the party|3 -6 -1 -1 2 2
pair:the phone|-6 3 -4 8 6 -9
pair:the photo|-1 -2 0 -1 -4 5
pair:the picnic|0 -1 0 0 -4 6
pair:the point|3 -6 -2 0 1 0
pair:the post|-2 -2 -2 -2 -2 7
pair:the postman|2 5 1 0 -4 0
pair:the project|-1 -1 -4 0 0 4
pair:the race|1 0 0 -1 6 -5
pair:the radio|-1 -1 8 -2 0 -3
pair:the real|1 2 3 -3 -1 0
pair:the responsible|-9 4 3 3 2 0
pair:the rest|4 -2 0 -1 2 -6
pair:the rules|2 4 -1 -1 -2 -2
pair:the salad|0 -1 0 0 -4 6
pair:the same|12 -8 6 -1 -1 -7
pair:the school|-5 13 1 0 -6 -3
pair:the shop|-7 -4 -2 12 -4 2
pair:the sofa|-2 -1 -2 -3 -1 8
pair:the staff|-1 -3 8 -1 -1 -2
pair:the station|0 0 -1 0 -2 7
pair:the street|-3 15 -4 -6 -2 -5
pair:the streets|1 9 1 0 -9 0
pair:the supermarket|-3 3 -2 2 1 -4
pair:the tantrum|0 0 1 0 0 0
pair:the tax|1 7 1 0 -8 0
pair:the team|4 5 0 1 -1 -10
pair:the time|2 -2 5 4 -1 -7
pair:the top|0 -1 9 -2 0 -2
pair:the train|-1 -1 0 -1 -3 7
pair:the trip|0 -10 1 2 6 2
pair:the trouble|0 -2 -2 5 0 0
pair:the twins|-2 -2 -7 -1 -1 9
pair:the ugliest|1 -2 0 1 4 0
pair:the village|0 -1 -1 0 0 6
pair:the way|5 3 -1 -4 -2 0
pair:the weather|0 -1 -3 0 -5 12
pair:the week|2 -13 1 4 10 0
pair:the weekend|0 7 -1 -2 -7 5
pair:the weekends|6 -2 3 0 2 -7
pair:the weight|-2 -2 -1 0 9 -6
pair:the whole|-5 9 2 4 -5 -7
pair:the worst|27 -15 -5 -3 4 -7
pair:the wrong|-2 -2 -1 1 5 0
pair:the yard|-3 -1 -4 -1 0 8
pair:the young|-1 -2 -2 7 -3 -3
pair:their mother|-2 -3 10 -6 -2 -2
pair:them $|-5 -3 -3 25 -4 -10
pair:them ,|1 -1 -3 5 -4 0
pair:them to|4 -2 2 0 1 -3
pair:then everything|-7 6 -1 0 5 -1
pair:then i|10 -11 0 -5 4 3
pair:then it|-7 -6 12 0 1 0
pair:then the|-1 8 1 0 -5 -3
pair:then they|-1 -1 -2 5 0 0
pair:therapy $|5 3 4 1 -9 -3
pair:therapy at|0 -3 -1 0 6 -1
pair:there $|-10 -4 8 16 -9 0
pair:there are|12 0 -5 -5 0 0
pair:there at|-1 -6 -1 2 5 -1
pair:there for|0 0 -3 0 0 8
pair:there is|1 -4 -14 -5 26 -4
pair:there knows|-7 -5 -4 16 -1 -4
pair:there something|6 -2 0 2 -3 -3
pair:there thinking|0 4 -1 -1 0 0
pair:there was|3 6 4 4 -8 -5
pair:there were|-3 -1 0 -4 -2 7
pair:there will|1 5 1 2 -9 0
pair:theres goes|-5 9 1 1 -3 -1
pair:these days|9 -3 5 -7 -3 -3
pair:they act|2 1 -6 4 -1 0
pair:they all|-1 -2 -4 7 -1 3
pair:they always|-4 0 0 -3 9 0
pair:they are|-11 8 4 1 9 -11
pair:they can|-1 0 -10 6 3 -1
pair:they did|-2 -3 -2 -8 -1 14
pair:they do|-6 7 -1 0 3 -1
pair:they find|-2 7 -5 -1 -3 -2
pair:they go|0 2 0 2 -5 1
pair:they had|1 -1 -2 6 -1 0
pair:they have|-7 3 17 -4 -9 -1
pair:they just|0 0 9 -5 0 0
pair:they live|0 0 -1 0 -2 7
pair:they must|1 0 5 -6 0 -2
pair:they say|-1 -5 17 -6 0 -4
pair:they stop|0 -2 0 6 -1 0
pair:they think|-3 3 7 -9 3 -1
pair:they want|-1 2 -6 10 -2 -1
pair:they were|-3 -2 18 -6 -1 -6
pair:they will|8 7 -15 -4 17 -9
pair:thing $|4 7 -1 3 -2 -8
pair:thing ,|-3 8 -5 1 1 0
pair:thing goes|-5 8 0 0 -6 0
pair:things and|1 -5 1 2 4 -1
pair:things are|-3 -2 -2 -2 -5 10
pair:things that|9 3 -3 1 0 -7
pair:things to|-1 -1 -1 -1 -4 9
pair:think i|-2 8 0 5 3 -14
pair:think it|-8 1 0 2 1 6
pair:think my|-1 -2 0 5 -3 4
pair:think there|3 -4 -1 0 4 0
pair:thinking about|-4 0 3 -4 12 -5
pair:thinking how|2 1 1 -2 -1 0
pair:thinking what|-3 -3 -1 5 0 -1
pair:thinks ,|0 -1 0 -4 -4 14
pair:thinks i|-2 11 -4 5 7 -17
pair:thinks my|1 -1 1 4 2 0
pair:thinks that|-1 -1 -3 6 0 0
pair:thinks the|0 0 0 -4 0 8
pair:thirty eight|-6 1 -1 7 1 0
pair:thirty people|-4 -2 -3 -4 -2 8
pair:this $|-18 10 4 -6 2 6
pair:this ,|9 3 0 -2 -10 0
pair:this ?|5 0 -1 -7 12 -3
pair:this anymore|-6 14 0 -1 1 -4
pair:this before|-8 5 7 4 0 -2
pair:this company|13 -5 -4 0 -3 -2
pair:this computer|-3 -4 -1 1 5 -5
pair:this course|10 -2 -1 -1 -2 -7
pair:this dead|-1 -8 0 0 7 0
pair:this ends|-3 -4 -5 -2 14 -4
pair:this for|0 3 1 3 -3 -4
pair:this has|-8 5 2 5 -3 0
pair:this headache|-1 5 1 1 0 -1
pair:this house|-1 -1 0 3 -3 -1
pair:this is|-13 8 8 10 -3 -9
pair:this month|-6 6 3 -3 -10 10
pair:this morning|-2 7 -1 -2 -9 7
pair:this normal|5 4 -1 3 -6 -1
pair:this only|-3 8 -5 1 1 0
pair:this strange|1 1 -4 1 4 -1
pair:this to|-1 -8 5 -2 6 0
pair:this town|3 1 -1 -3 0 0
pair:this was|-1 4 -1 -1 2 0
pair:this way|-4 0 5 2 -1 -1
pair:this weekend|-6 -2 2 0 -5 13
pair:this will|-1 6 1 -1 -3 0
pair:this world|9 0 -5 -2 0 0
pair:those $|-3 0 5 0 -2 0
pair:thought about|5 3 4 1 -9 -3
pair:thought i|-7 -8 -2 20 -1 -8
pair:three sets|0 -2 -2 -1 -1 8
pair:three sisters|-4 -5 -2 -2 -2 9
pair:through ,|7 -2 0 0 -3 0
pair:through it|-3 4 -7 -2 -2 7
pair:through the|1 2 6 -5 -2 0
pair:ticket but|-5 -2 -4 0 6 0
pair:time $|-6 0 6 5 3 -7
pair:time ,|-3 3 -3 2 0 0
pair:time and|6 -7 3 0 12 -12
pair:time heals|2 1 1 -2 -1 0
pair:time i|-2 3 -2 0 -8 9
pair:time is|-3 -4 0 -1 5 8
pair:time it|-2 0 -1 -2 -3 8
pair:time so|-2 0 -3 0 0 9
pair:tired $|-2 2 0 -6 2 7
pair:tired all|4 1 2 -6 3 -1
pair:to $|-7 -7 9 -4 19 -7
pair:to ,|1 0 10 -7 2 -1
pair:to a|9 -3 -1 -5 0 0
pair:to anyone|-4 3 -2 11 -2 -2
pair:to ask|-2 4 -7 2 0 4
pair:to be|0 -13 1 4 18 -17
pair:to beat|-2 -3 -1 -2 5 -2
pair:to blush|-1 -2 0 -3 12 -5
pair:to bore|5 -2 0 1 3 -3
pair:to call|-1 -6 0 -1 -3 9
pair:to change|4 -7 -5 3 11 -4
pair:to come|-3 -4 -1 -1 12 -2
pair:to cook|-1 -3 -1 -1 -2 9
pair:to do|2 -2 11 -2 -2 -1
pair:to drive|-4 -1 -1 -1 5 0
pair:to eat|2 -5 -4 -6 -4 12
pair:to end|1 5 1 2 -6 -1
pair:to everyone|8 -2 6 -3 -1 -11
pair:to explode|-2 10 1 2 -3 -3
pair:to fail|-2 -6 0 5 9 -5
pair:to fall|-3 12 -1 -2 -9 -1
pair:to fire|1 18 0 -3 -14 -1
pair:to follow|1 8 0 -3 -7 -2
pair:to forget|-1 -2 0 -2 5 -1
pair:to freeze|-1 10 0 -2 -6 -1
pair:to function|2 0 1 4 -4 0
pair:to give|5 6 0 -1 -8 -1
pair:to go|1 -3 -11 -1 2 13
pair:to handle|0 -4 0 -1 -1 10
pair:to have|-3 0 -4 -6 -2 13
pair:to her|1 0 7 -5 11 -11
pair:to him|0 -6 0 11 -1 -4
pair:to just|3 6 -2 -5 3 -5
pair:to keep|-6 -1 -1 1 7 0
pair:to leave|0 9 0 1 -7 -1
pair:to look|-8 -3 -4 3 16 -1
pair:to lose|-2 0 3 2 5 -6
pair:to love|2 1 1 -2 -1 0
pair:to make|0 -5 -6 9 5 -2
pair:to me|14 11 1 -4 0 -10
pair:to my|-4 0 -8 13 4 -4
pair:to offend|-1 -4 -3 10 -5 0
pair:to other|-6 6 2 1 1 -5
pair:to paris|-2 -4 -2 -2 -7 13
pair:to pieces|0 12 0 -3 -3 -4
pair:to quit|-8 -1 1 -1 8 0
pair:to read|10 -4 -4 -5 -6 4
pair:to recover|1 16 0 3 -17 0
pair:to repeat|1 6 -2 -1 1 -1
pair:to ruin|1 4 0 -1 -4 0
pair:to say|-11 -11 3 8 8 3
pair:to school|6 -2 4 0 2 -7
pair:to see|6 8 6 -13 2 -4
pair:to show|3 -1 -3 3 3 -4
pair:to sleep|0 5 0 0 -5 0
pair:to start|2 -2 -5 -2 -9 16
pair:to stay|10 4 4 -11 -1 -3
pair:to take|4 6 -4 0 3 -4
pair:to talk|-5 9 -1 2 0 -6
pair:to tears|5 -2 0 1 3 -3
pair:to the|-9 -10 -8 -2 -7 35
pair:to their|-2 -3 10 -6 -2 -2
pair:to them|-2 -1 -4 16 -3 -6
pair:to therapy|5 3 4 1 -9 -3
pair:to turn|-3 -4 0 -2 9 -1
pair:to understand|6 -4 7 1 -5 -2
pair:to use|-4 -4 -3 3 7 -5
pair:to visit|-1 -5 -1 0 -1 8
pair:to wake|1 -3 1 2 4 0
pair:to walk|-2 9 -1 -1 -10 0
pair:to watch|-1 -1 0 -1 -4 7
pair:to wear|0 0 0 0 -4 6
pair:to win|-4 -2 -3 0 7 0
pair:to work|1 -2 -5 3 10 -4
pair:to write|-6 -3 0 -3 -1 14
pair:today $|-10 5 -11 -5 -12 34
pair:today ,|8 -5 3 -5 0 -1
pair:today so|9 -4 -2 2 -4 -4
pair:toddler climb|-2 9 -1 -1 -7 -1
pair:together $|-11 2 5 4 4 -1
pair:together since|2 1 1 -2 -1 0
pair:told me|8 -5 -8 -4 4 9
pair:told my|8 -3 -1 -1 -3 2
pair:tomorrow $|-2 -4 -1 -3 -6 14
pair:tomorrow and|-1 -7 0 0 -2 12
pair:tonight $|-2 -8 -1 -2 1 14
pair:too early|-1 5 0 0 -4 0
pair:too much|7 5 -6 9 -1 -13
pair:took two|-3 -2 -2 -2 -4 7
pair:town has|5 1 1 -2 -2 0
pair:trainer is|2 0 1 6 -6 1
pair:trash $|-1 -4 -1 16 -6 -5
pair:treats me|-1 -2 -2 7 -3 -3
pair:tried again|-2 0 -3 0 0 9
pair:tried going|2 1 1 -2 -1 0
pair:trip there|0 2 0 2 -5 1
pair:trip will|-2 -7 0 1 6 0
pair:trouble $|0 -1 -3 4 -1 0
pair:troublemaker $|-2 -2 -1 8 -4 -3
pair:trust anyone|10 -2 -2 -3 -1 -3
pair:trust myself|0 -4 0 -1 -1 10
pair:trusted $|-6 1 3 4 2 -1
pair:try $|-3 -6 -1 -1 -3 16
pair:try is|-2 -5 0 -1 7 -1
pair:try to|7 3 5 6 -5 -8
pair:trying to|5 -4 -9 10 -2 0
pair:tuesday $|-4 -3 -1 -2 -2 7
pair:tumour $|-1 5 1 1 0 -1
pair:turn into|1 8 0 3 -3 -4
pair:turn me|-2 -3 1 0 7 0
pair:turned out|-2 -3 10 -6 -2 -2
pair:twice $|3 -1 3 1 2 -6
pair:twice but|-1 -2 13 -1 -1 -6
pair:twins but|-2 -2 -7 -1 -1 9
pair:twisted my|-2 9 -1 -1 -10 0
pair:two children|-5 5 0 0 4 -2
pair:two hours|-3 -3 3 -3 -4 6
pair:two next|-1 -2 -1 -2 -11 14
pair:two people|7 -1 -2 -5 -1 3
pair:two pounds|1 17 1 -1 -12 -1
pair:two sorts|9 0 -5 -2 0 0
pair:two weeks|-2 0 0 5 4 -4
pair:two years|6 -3 1 -2 7 -6
pair:typo ,|1 4 0 -1 -4 0
pair:ugliest one|1 -2 0 1 4 0
pair:umbrella $|0 0 0 0 -3 7
pair:unbearable $|-5 5 0 0 0 0
pair:understand what|6 -4 7 1 -5 -2
pair:understands me|-5 0 -1 7 -2 -4
pair:unhappy with|-3 -3 -1 12 -3 -4
pair:until i|0 -13 0 2 15 -3
pair:until last|2 4 -7 2 2 -6
pair:up $|2 6 -1 7 -14 2
pair:up ,|2 2 4 -2 -3 -3
pair:up again|-1 -5 0 -1 7 -2
pair:up alone|2 1 1 -2 -1 0
pair:up and|-1 10 1 2 -8 0
pair:up at|6 -1 -1 -1 4 -5
pair:up fighting|3 0 -2 4 -4 0
pair:up for|-1 -6 0 0 5 3
pair:up in|2 7 3 -5 0 -5
pair:up like|-4 1 -1 -4 12 -1
pair:up on|-1 10 0 6 -9 -5
pair:up one|5 -5 0 1 2 0
pair:up paralysed|-2 7 1 3 -8 -2
pair:up so|-3 8 0 2 -2 0
pair:up standing|1 -5 1 1 5 0
pair:up the|0 -8 0 -1 13 -3
pair:up to|2 1 -1 -3 10 -3
pair:up with|-3 4 1 5 -6 -1
pair:upset $|0 2 5 -6 4 -2
pair:upside down|-1 4 0 -1 3 0
pair:us $|-6 1 -1 3 8 -3
pair:us because|0 -3 0 7 0 -2
pair:use $|-2 -3 9 0 -1 1
pair:use this|-3 -4 -1 1 5 -5
pair:useful $|0 -1 -2 0 0 6
pair:useless $|-7 1 16 -3 -1 -7
pair:very much|-2 2 6 -1 0 -3
pair:village ,|0 -1 -1 0 0 6
pair:visit my|1 -4 0 0 -4 8
pair:visiting his|0 -1 0 -2 0 6
pair:voice will|-1 -7 0 2 7 0
pair:w my|-1 -1 0 -1 -4 7
pair:wait for|1 -2 -7 3 1 4
pair:waiting for|0 -3 0 0 4 1
pair:wake up|-1 1 -1 0 7 -5
pair:walk properly|-2 9 -1 -1 -10 0
pair:walked past|-6 -4 -7 2 -1 10
pair:want me|-1 1 -6 3 8 -4
pair:want something|0 2 -4 3 2 0
pair:wanted it|-1 -3 -8 11 -2 -1
pair:wanted me|-3 -5 -7 19 -6 -7
pair:wanted to|-6 3 5 -12 -2 13
pair:wants a|-4 13 -2 -7 -2 -5
pair:wants me|5 -4 0 4 -2 0
pair:wants to|0 29 3 -1 -27 -4
pair:was $|1 -3 13 -9 4 -4
pair:was a|9 2 1 -3 -7 -1
pair:was alderley|0 -1 -1 0 0 6
pair:was all|10 0 -2 -2 0 -3
pair:was boiling|0 0 1 0 0 0
pair:was boring|-1 -2 -2 -2 -1 7
pair:was bullied|3 1 3 1 1 -6
pair:was busy|0 0 0 -2 0 6
pair:was cross|0 -2 0 -3 0 7
pair:was down|0 -1 8 -2 0 -3
pair:was driving|1 1 -4 1 4 -1
pair:was easy|-4 -2 6 -2 -2 2
pair:was eight|1 5 3 0 -3 -2
pair:was ever|-2 2 0 4 1 0
pair:was good|0 1 -12 0 1 11
pair:was happy|1 -1 -4 2 7 -3
pair:was in|4 6 -3 0 1 -8
pair:was judging|1 2 1 1 2 -3
pair:was just|-5 -2 17 -3 -4 -6
pair:was late|3 -8 -6 -8 -4 19
pair:was looking|-3 -3 -4 -5 -3 10
pair:was nervous|0 -5 -2 -1 -3 10
pair:was not|0 -2 -6 -1 -4 13
pair:was nothing|-4 -2 11 -3 -1 -1
pair:was overcooked|-1 4 -1 -1 2 0
pair:was probably|0 0 -3 5 0 0
pair:was really|0 -1 -3 0 0 5
pair:was someone|9 -3 -2 -4 -1 -1
pair:was the|-4 4 8 0 0 -6
pair:was useful|0 -1 -2 0 0 6
pair:was younger|2 5 -3 3 3 -7
pair:wash out|-2 -7 0 1 6 0
pair:waste of|7 0 -3 1 0 -1
pair:watch a|-1 -1 0 -1 -4 7
pair:watch it|-3 -2 0 3 4 0
pair:water lately|-1 -2 0 -1 -3 8
pair:water swim|0 2 1 1 1 -2
pair:way $|-4 -1 -2 12 -2 -3
pair:way i|2 -3 0 -5 8 -1
pair:way that|-3 -4 -5 -2 14 -4
pair:we all|-4 -5 -2 -2 -2 9
pair:we are|-7 7 -2 5 -4 2
pair:we got|-1 -2 -4 0 0 8
pair:we had|-2 -2 -6 -4 -1 16
pair:we have|-7 -4 -8 4 8 7
pair:we made|0 -2 0 -3 0 7
pair:we moved|-2 -2 -1 -2 -3 5
pair:we rent|0 -3 0 7 0 -2
pair:we used|-7 1 5 5 0 -1
pair:we went|0 0 0 -4 0 7
pair:we were|5 -7 -1 2 12 -9
pair:we will|0 16 -1 2 -12 -3
pair:weak $|11 -4 -2 -1 -3 -6
pair:wear the|0 0 0 0 -4 7
pair:weather is|0 0 0 0 -5 7
pair:wedding $|4 -6 0 -2 3 -1
pair:week $|-4 -10 0 -5 -6 24
pair:week and|-1 -7 -1 1 4 2
pair:week is|5 -9 0 3 4 0
pair:weekend $|-2 -2 -2 -4 -7 19
pair:weekend ,|-5 6 3 3 -4 0
pair:weekend i|-1 -1 0 -2 3 0
pair:weekends $|6 -2 3 0 2 -7
pair:weight back|-2 -2 -1 0 9 -6
pair:well $|-5 -8 -9 -4 16 9
pair:well ,|-1 -1 12 -2 -1 -6
pair:well and|0 0 -2 -1 0 5
pair:well at|8 -2 -5 -1 4 -5
pair:well eat|6 -3 -2 -1 0 0
pair:well for|8 -1 3 -2 -1 -3
pair:well in|4 -2 7 0 0 -7
pair:well or|0 -6 -1 -1 -5 16
pair:went to|4 1 -2 1 -5 1
pair:were about|-4 -2 -3 -4 -2 8
pair:were all|-5 5 2 2 0 -3
pair:what ,|-11 0 12 3 2 -3
pair:what a|2 -5 -3 11 -2 -2
pair:what he|2 2 0 -9 -2 14
pair:what i|-2 2 10 6 -9 -9
pair:what if|-17 41 -5 -10 9 -15
pair:what is|7 -8 3 -4 3 -1
pair:what should|-2 -3 -2 8 5 -3
pair:what time|-4 -4 -2 -3 -3 18
pair:what to|3 -3 -7 5 -1 4
pair:whatever i|0 -6 3 -1 8 -2
pair:whatsoever $|10 -3 -1 0 0 -3
pair:wheelchair $|2 1 1 3 -5 0
pair:when i|5 -3 0 16 6 -23
pair:when it|0 0 0 1 6 -4
pair:where i|1 -2 0 2 4 -2
pair:where to|5 4 -4 -1 -1 -3
pair:which chapter|-1 -3 0 0 0 7
pair:which i|0 9 0 2 -11 0
pair:which is|-2 -4 10 -2 -1 0
pair:who cares|-1 -1 19 -6 -1 -6
pair:who does|9 3 -3 -4 -5 -2
pair:who eat|12 -1 -1 -4 0 -4
pair:who eats|0 -4 -2 7 -1 0
pair:whole box|6 -3 -2 -1 0 0
pair:whole budget|7 -3 -2 -1 -1 -3
pair:whole day|-6 6 1 -1 0 -1
pair:whole future|-5 8 -1 3 -4 -1
pair:whole kitchen|-2 -4 10 -2 0 -1
pair:whole month|-8 -2 -1 -2 -3 16
pair:whole thing|-5 12 -2 -2 -2 -5
pair:whole week|3 -5 0 -2 7 -6
pair:why do|8 -2 6 -11 3 -1
pair:why i|-2 2 0 4 1 0
pair:wife and|-1 0 3 1 3 -5
pair:will abandon|1 -1 0 -3 8 0
pair:will always|22 -9 1 0 -12 -1
pair:will ask|0 -1 0 -4 -4 14
pair:will be|-4 19 -5 -4 -2 -2
pair:will bite|2 5 1 0 -4 0
pair:will break|0 17 0 -1 -14 -2
pair:will bring|0 -1 0 0 -4 6
pair:will clean|-3 -4 -1 -2 -5 10
pair:will completely|-5 8 0 0 -6 0
pair:will end|-1 18 0 3 -13 -5
pair:will ever|4 5 -1 -2 -4 -1
pair:will find|2 0 0 -3 -1 8
pair:will gain|-2 -2 -1 0 9 -6
pair:will get|-2 5 -1 3 6 -11
pair:will give|-2 -11 -1 0 22 -8
pair:will go|-2 3 -1 -1 -8 7
pair:will have|7 19 1 -2 -17 -6
pair:will just|-2 -6 -8 4 12 -2
pair:will laugh|-1 -6 11 3 -10 0
pair:will leave|-1 -5 1 -5 10 0
pair:will lose|3 8 2 10 -19 -1
pair:will never|1 9 -4 9 -1 -13
pair:will not|-1 -1 4 10 8 -19
pair:will probably|1 -1 -2 -2 -1 7
pair:will refuse|1 0 -1 0 4 -2
pair:will say|-4 -2 -2 -3 11 -3
pair:will send|-1 6 1 1 -11 5
pair:will stay|0 -2 0 0 -3 9
pair:will still|-2 1 0 -2 4 0
pair:will take|-2 -10 0 2 3 7
pair:will talk|3 -1 -1 -1 -7 3
pair:will try|0 -6 -1 -1 -5 16
pair:will turn|-3 4 -1 -1 7 -4
pair:will watch|-3 -1 1 2 4 0
pair:win anything|-4 -2 -3 0 7 0
pair:wine on|0 7 0 0 0 -3
pair:winners and|9 0 -5 -2 0 0
pair:wish they|0 -2 -2 7 -2 0
pair:wishes i|0 1 -1 6 -1 -6
pair:with a|-2 5 7 -7 -2 1
pair:with everyone|7 -4 0 2 -4 -1
pair:with everything|-3 -4 1 -1 7 0
pair:with his|4 0 3 3 -1 -7
pair:with me|4 -12 2 9 -1 -2
pair:with my|12 -5 -5 -2 3 0
pair:with myself|-2 14 0 1 -4 -4
pair:with ten|-3 -10 -1 -2 1 11
pair:with the|8 11 -14 1 -11 5
pair:with them|3 -1 -4 2 -2 0
pair:with this|-3 3 -6 6 3 -2
pair:with two|-8 4 0 0 9 -4
pair:with us|0 6 0 2 -6 -1
pair:within a|-1 -4 -1 -1 10 -2
pair:without me|-1 2 -7 4 1 -2
pair:without my|10 -1 -3 0 -6 -4
pair:won the|-1 -3 14 -3 -1 -4
pair:wondering why|-2 2 0 4 1 0
pair:word i|15 -1 -2 -5 -5 -6
pair:work $|-3 -4 12 -4 -4 1
pair:work again|-4 7 -1 -2 0 -1
pair:work and|6 3 -4 -1 -1 -5
pair:work anymore|1 -7 3 0 5 -3
pair:work is|-2 -1 11 -1 0 -2
pair:work nights|6 0 -1 4 4 -9
pair:work on|6 -3 3 -2 6 -8
pair:work out|1 0 1 -1 2 0
pair:work respects|-5 4 1 4 0 0
pair:work the|-2 0 -3 0 0 9
pair:work when|1 1 -4 1 4 -1
pair:worked a|-8 4 -1 3 6 -3
pair:works out|11 -2 -1 -6 0 -3
pair:world ,|9 0 -5 -2 0 0
pair:world is|-2 7 -1 -1 -2 -5
pair:worried about|-2 -2 0 -3 9 0
pair:worried that|0 6 1 2 -5 0
pair:worry that|1 0 0 9 -1 -4
pair:worry too|8 -3 -7 -2 4 -2
pair:worse $|-5 15 -3 -3 0 -4
pair:worse and|-3 8 -1 -1 -2 -4
pair:worst $|16 -9 0 -4 0 -2
pair:worst birthday|-1 4 -1 -1 2 0
pair:worst day|-6 5 -2 -1 -1 0
pair:worst one|-1 -5 0 1 7 0
pair:worth anything|-7 2 4 3 2 0
pair:worth nothing|5 -2 -1 0 0 0
pair:worth the|0 -3 -3 9 -3 0
pair:worthless $|9 -2 -1 1 -1 -6
pair:would always|6 -2 0 0 -2 0
pair:would be|1 -3 -1 15 -11 -3
pair:would do|-3 -2 16 -6 -3 -1
pair:would feel|0 -2 2 6 -2 -2
pair:would have|0 -3 4 -3 -1 0
pair:would like|-5 -4 -4 -3 -7 23
pair:would not|-1 3 -1 6 -6 0
pair:would rather|2 -7 -3 9 -3 -2
pair:wreck $|3 7 -1 -5 0 -2
pair:wreck and|-3 11 0 0 -7 -3
pair:wrecked $|-2 9 -1 0 -1 0
pair:wrecked my|-2 10 -1 0 -2 -5
pair:write $|-3 -2 -2 -2 -3 8
pair:write every|-2 0 0 0 0 6
pair:wrong $|8 -3 -5 -4 14 -10
pair:wrong i|-5 8 0 0 -6 0
pair:wrong with|-5 10 4 -6 -4 -3
pair:yard $|-3 -1 -4 -1 0 8
pair:year $|5 2 -4 7 11 -19
pair:year either|-1 0 1 2 1 1
pair:year old|-5 10 -5 3 1 -3
pair:years and|-4 0 0 -3 4 0
pair:years of|1 3 3 -3 -4 0
pair:yes $|-4 -3 -3 -3 -3 8
pair:yes to|1 1 3 -4 -1 0
pair:yesterday and|-2 -5 -2 -1 -2 8
pair:yet $|-9 -5 10 -5 -4 11
pair:you $|-1 -2 4 -6 -5 10
pair:you are|7 -1 -2 2 0 -3
pair:you for|-2 7 -4 2 6 -7
pair:you the|-1 -2 0 -1 -4 5
pair:you tomorrow|0 -1 0 0 -1 6
pair:you too|-1 15 -1 -3 -8 0
pair:young fellow|-1 -2 -2 7 -3 -3
pair:younger $|2 6 -5 4 3 -7
sign:all-or-none|82 -9 -17 -19 -8 -45
sign:but-only|-21 -16 73 -3 -20 -30
sign:chain|-19 30 -9 -3 11 -12
sign:good-news|-22 -32 53 -10 -6 14
sign:if-not|39 0 -32 1 -15 -2
sign:must-be-they|-17 6 3 9 0 -8
sign:they-dislike|-7 -5 -18 67 -6 -46
sign:they-think|-25 -8 -20 56 -5 -13
sign:will-go-badly|-17 -8 -19 -8 89 -70
sign:worst|-2 64 -22 13 -12 -63
size:0|-1 -48 -54 -44 -46 157
size:1|-2 -67 -52 -67 -27 148
size:2|-4 6 12 -39 -15 -11
size:3|-12 46 -6 21 -10 -59
size:4|-4 19 -29 10 11 -14
size:5|0 0 -8 2 11 -3
size:6|6 -7 17 1 -14 0
stem:aband|1 -1 0 -3 8 0
stem:absol|0 12 -3 0 -2 -6
stem:accen|7 -6 -1 2 -1 -1
stem:accom|7 -2 3 -1 0 -4
stem:achie|3 -1 14 0 -1 -8
stem:after|-2 -4 6 -4 -9 13
stem:alder|0 -1 -1 0 0 6
stem:alrea|-4 -8 -4 15 2 -2
stem:alway|22 -12 3 0 4 -18
stem:annoy|-8 1 -1 18 -2 -6
stem:anoth|3 1 0 0 -6 3
stem:answe|-4 10 -7 4 -4 -1
stem:anxie|9 -1 3 -3 4 -8
stem:anxio|-1 5 1 0 4 -5
stem:anybo|3 3 11 -8 -5 -2
stem:anymo|-3 11 0 -3 7 -11
stem:anyon|17 3 8 -5 -8 -12
stem:anyth|20 -12 18 -3 -6 -20
stem:apolo|5 -2 2 5 -5 -6
stem:appli|-3 -4 8 -4 2 -2
stem:appoi|-2 -2 0 -1 0 6
stem:argui|-1 0 3 1 3 -5
stem:argum|13 -2 -7 0 3 -6
stem:aroun|2 -7 -1 15 -6 -4
stem:asham|-2 -6 0 4 6 -1
stem:aslee|0 -2 0 -4 1 7
stem:assum|-5 -1 -1 10 -1 0
stem:atten|-1 -3 7 3 -4 -1
stem:avera|7 -2 1 1 -3 -1
stem:awkwa|10 -6 -1 -4 4 -1
stem:baker|-3 -2 -3 -3 5 6
stem:bankr|0 6 -1 0 -1 -7
stem:barke|2 5 1 0 -4 0
stem:beaut|0 -1 6 -6 -1 -1
stem:becau|-11 -5 2 5 -4 10
stem:befor|-13 -3 -1 2 6 12
stem:begin|0 -1 2 1 5 -6
stem:behin|-8 9 -2 1 2 -4
stem:belon|0 0 2 1 -1 -1
stem:bette|-2 -7 12 6 0 -8
stem:beyon|7 -1 0 0 0 -3
stem:bigge|-2 -3 0 1 0 4
stem:birth|6 4 -8 -1 3 -4
stem:boile|0 4 -2 2 -4 3
stem:boili|0 0 1 0 0 0
stem:booke|-1 -1 0 0 0 4
stem:borin|-3 3 -2 -11 8 8
stem:bothe|-6 1 0 13 3 -6
stem:bough|2 -12 2 -4 1 11
stem:boyfr|7 0 2 -4 -5 4
stem:break|-4 10 -1 -5 -5 6
stem:broth|-4 -7 2 1 4 5
stem:broug|-5 -7 6 -7 -5 15
stem:bulli|2 0 2 0 3 -6
stem:burde|-4 5 -1 10 -1 -9
stem:burne|6 -1 0 0 -4 0
stem:burni|0 6 -1 0 -2 -3
stem:calle|-5 3 6 -13 -5 13
stem:campu|-1 0 0 0 0 5
stem:capta|-2 -2 9 -6 -1 0
stem:caree|-6 16 -3 1 -2 -8
stem:catas|-6 12 -2 1 -2 -3
stem:cavit|-3 12 -1 -2 -9 -1
stem:certa|-3 -4 -1 2 8 -2
stem:chanc|0 4 2 0 -4 -1
stem:chang|-12 -5 -6 7 8 5
stem:chapt|-1 -4 0 0 -5 14
stem:cheat|-5 1 0 8 -4 -2
stem:child|16 -8 7 -6 8 -14
stem:chris|-1 -9 1 4 10 -4
stem:clapp|-2 0 9 -4 0 -1
stem:class|-2 -4 -4 11 -1 -6
stem:clean|-7 -4 17 -1 0 -6
stem:clien|-1 1 -6 7 2 0
stem:cloth|-2 0 -3 7 2 -2
stem:coffe|-1 -7 -3 -3 -2 14
stem:colla|-2 6 0 -1 -4 0
stem:colle|0 -4 -2 4 -6 11
stem:comin|1 9 -7 -7 12 -8
stem:comme|-3 15 -4 -2 -2 -5
stem:compa|8 2 1 5 -3 -12
stem:compl|28 0 -2 -3 -9 -16
stem:compu|3 1 2 -5 9 -8
stem:conce|-2 -9 2 -6 12 2
stem:confu|-3 6 -1 -1 7 -3
stem:consi|5 -1 -6 -1 6 -5
stem:contr|-2 -1 1 -2 9 -6
stem:cooke|-2 -3 -1 -2 -2 7
stem:cooki|1 -6 -2 -6 -3 18
stem:corne|1 -7 1 1 5 2
stem:cough|1 11 0 2 -6 -3
stem:count|8 -7 -1 1 1 -1
stem:cours|8 5 1 -3 -10 -3
stem:cousi|-2 -1 -2 11 -1 -5
stem:crook|8 -1 0 0 0 -3
stem:cryin|0 3 2 -3 -2 0
stem:danci|-3 9 -2 1 -9 0
stem:dange|-7 21 -1 -3 -1 -10
stem:daugh|6 11 -14 -6 3 0
stem:deadl|-2 18 -1 -2 -7 -6
stem:decid|-7 -1 -4 11 -2 -3
stem:decis|10 -1 0 0 -1 -6
stem:defea|-1 -1 -1 6 -1 -5
stem:degre|-6 1 0 4 0 0
stem:demen|2 3 1 2 -4 0
stem:denti|3 -4 -1 -1 -5 9
stem:depre|-9 9 2 -3 4 -3
stem:deser|8 0 7 -1 -3 -6
stem:destr|-6 4 -1 2 6 -1
stem:diffe|1 0 -3 -7 10 -1
stem:dinne|-2 3 -8 2 -12 14
stem:disag|9 2 -1 -6 -3 0
stem:disap|9 -4 -3 1 2 -2
stem:disas|1 4 -2 3 2 -7
stem:disgu|3 -4 -1 12 2 -8
stem:dishe|-2 -2 -1 -2 -1 6
stem:divor|16 -3 -2 -6 8 -9
stem:dolla|0 -2 11 0 0 -4
stem:doome|-5 -8 1 0 17 -1
stem:dough|6 -3 -2 -1 0 0
stem:downh|1 -2 -4 -3 9 0
stem:dread|-1 14 -1 -2 -3 -4
stem:drink|-2 1 -2 1 0 7
stem:drivi|-2 3 -5 -3 3 2
stem:drown|-4 11 -3 0 -2 -6
stem:dumpe|9 -2 -1 -2 -7 -1
stem:durin|4 3 -2 2 3 -9
stem:effec|-3 6 -1 -1 -4 -1
stem:eight|-1 0 0 0 0 3
stem:eithe|28 -11 -4 -6 -2 -9
stem:embar|0 -4 0 9 0 -6
stem:enjoy|-2 -7 8 -2 -10 12
stem:enoug|23 -3 -14 -1 -14 9
stem:entir|16 2 -3 -1 -2 -13
stem:eveni|-4 -6 -4 -1 -2 18
stem:every|13 13 -11 5 -4 -42
stem:exact|4 -2 0 0 1 0
stem:excit|-1 -2 2 3 -2 0
stem:exhib|1 -2 0 1 4 0
stem:expec|1 -2 2 5 1 -6
stem:explo|-2 10 1 2 -3 -3
stem:faile|7 2 -2 -3 -5 1
stem:failu|14 -3 -3 0 -1 -5
stem:falli|-7 10 0 3 2 -5
stem:famil|0 2 -3 6 -3 -6
stem:fathe|8 -6 -1 -2 9 -6
stem:favou|-2 -6 -1 -1 -1 11
stem:feedb|-1 -5 -1 -1 4 6
stem:fello|-1 -2 -2 7 -3 -3
stem:fight|12 -1 -6 2 -5 -2
stem:final|-2 -2 7 -1 -1 -2
stem:finis|9 23 -5 -9 -9 -11
stem:fixin|-3 8 0 2 -2 0
stem:flowe|5 -2 2 -9 -3 7
stem:follo|-1 8 -2 0 -5 -1
stem:forev|5 -1 0 2 -5 -2
stem:forge|-1 -8 0 0 11 -2
stem:forgo|9 10 -6 -7 -8 1
stem:forwa|-6 -2 -4 -2 16 -1
stem:freez|-2 12 0 -2 -7 -2
stem:frida|0 -7 0 -9 4 12
stem:frien|13 -4 4 -4 -2 -5
stem:funct|-3 7 -1 2 -5 0
stem:furth|4 -5 9 -4 -1 -5
stem:futur|-10 5 5 2 12 -12
stem:garag|-1 -2 -1 -2 -2 11
stem:garba|10 -5 -2 -3 -2 -2
stem:garde|9 -3 0 -10 -7 13
stem:getti|-9 3 -5 2 5 3
stem:girlf|-1 2 -3 -1 3 -1
stem:grade|-1 3 2 4 1 -9
stem:gradu|-3 1 11 -4 4 -9
stem:grand|-2 -10 3 -4 7 8
stem:grate|-1 -2 0 -1 0 7
stem:guilt|2 -3 6 0 4 -5
stem:guita|9 -6 -3 1 -8 8
stem:handl|-6 -1 0 -4 3 11
stem:happe|-15 9 6 -6 9 -10
stem:harde|-3 -5 -4 -1 5 10
stem:hardl|-1 -2 10 1 0 -6
stem:havin|-4 14 -4 6 -5 -3
stem:heada|-3 1 -1 1 -1 6
stem:healt|9 -3 0 -2 -1 -2
stem:heari|0 7 -2 2 -5 -2
stem:helpe|3 3 -8 -6 -2 11
stem:histo|0 7 0 0 0 -3
stem:hobbi|2 1 1 -2 -1 0
stem:holid|-2 0 -4 -4 0 9
stem:homel|0 14 1 3 -13 -4
stem:homew|-3 -2 -4 -2 -2 9
stem:hopel|14 -1 -2 -3 -5 -2
stem:horri|7 -5 -3 3 0 0
stem:horro|-7 16 -1 -2 0 -3
stem:hospi|-2 1 10 -2 -6 -2
stem:house|6 -6 1 -2 -1 0
stem:humil|-7 8 -2 -3 5 -5
stem:hundr|-2 -8 9 1 -2 1
stem:hungr|-7 2 6 -5 -6 9
stem:husba|6 -3 6 0 -1 -4
stem:illit|6 -1 -2 -2 1 0
stem:imagi|4 4 -2 0 0 -3
stem:impor|-1 0 -1 8 -2 -4
stem:impro|-4 -3 -4 2 7 2
stem:insid|-1 10 -4 1 0 -2
stem:inspe|-1 -4 -3 5 4 -3
stem:instr|-1 0 -2 -4 0 10
stem:inter|3 -5 -16 6 8 4
stem:inves|0 -7 0 2 5 0
stem:invis|1 -3 -2 11 -3 -8
stem:invit|6 -1 -3 -8 9 0
stem:jealo|-4 -2 0 3 5 -1
stem:judge|-5 -8 6 23 -4 -11
stem:judgi|-2 2 0 2 1 -3
stem:kitch|-5 -5 9 -2 -1 6
stem:knitt|-3 -1 1 2 4 0
stem:landl|-2 -8 -5 10 4 -2
stem:langu|6 -11 3 -2 2 3
stem:laugh|-4 -1 -9 14 1 -1
stem:learn|-4 -5 -3 -3 -3 16
stem:leave|-4 8 -3 -9 7 1
stem:lectu|0 0 -6 4 2 5
stem:lesso|-3 1 -3 4 -3 4
stem:lette|0 10 0 5 0 -11
stem:licen|-1 0 5 -2 -2 -1
stem:limpe|0 5 1 0 -6 1
stem:liste|18 4 -13 -4 2 -8
stem:liter|7 7 -1 -2 -10 -4
stem:littl|1 1 -6 1 -3 8
stem:livin|4 -5 -1 -5 -1 6
stem:lonel|-1 -6 1 7 2 0
stem:looke|0 3 3 9 -1 -14
stem:looki|-2 -3 -9 9 2 4
stem:loser|9 0 -5 -2 0 0
stem:losin|-5 13 -2 2 -2 -6
stem:lotte|-5 -2 -4 0 6 0
stem:lovel|0 0 0 -5 0 9
stem:lyric|-2 8 -3 -1 -1 -5
stem:makin|-8 2 8 0 -3 1
stem:manag|-9 0 10 -7 7 -2
stem:marri|8 -10 1 0 6 -4
stem:matte|-14 -1 11 7 8 -9
stem:medic|-1 8 -3 4 0 -5
stem:meeti|-4 -5 -6 -1 -2 18
stem:menti|-2 -1 3 5 0 -3
stem:messa|-1 -5 0 8 1 -3
stem:middl|6 3 2 -2 0 -7
stem:milli|-3 6 -1 -2 -4 -1
stem:minut|-1 0 6 -13 -11 19
stem:misse|-4 5 0 6 -7 0
stem:mista|-5 11 1 3 -15 5
stem:momen|-1 -9 -2 1 6 5
stem:monda|-5 -13 -3 -3 12 10
stem:morni|-8 -2 -10 0 -10 29
stem:mothe|-10 0 8 0 -4 7
stem:murde|12 6 -1 -4 -6 -4
stem:mysel|-1 -3 7 -6 7 -3
stem:neigh|-5 -5 3 0 -5 11
stem:nervo|-8 0 -1 -3 4 10
stem:night|5 -1 -1 6 0 -6
stem:norma|2 -6 2 5 -2 4
stem:nothi|15 -9 20 -8 -4 -20
stem:notic|-6 -8 10 6 0 -2
stem:obser|0 -3 -1 -2 0 5
stem:obvio|4 -11 -1 11 -1 0
stem:offen|-1 -4 -3 10 -5 0
stem:offic|3 -2 -4 -1 -7 11
stem:onlin|1 2 4 4 -1 -7
stem:opera|1 -1 1 0 4 -4
stem:opini|-8 3 1 0 7 -1
stem:other|3 -6 13 -2 -12 5
stem:outfi|1 2 1 1 2 -3
stem:outsi|-1 -2 -1 -3 0 8
stem:overc|-1 4 -1 -1 2 0
stem:overr|0 1 2 2 0 -4
stem:overs|-3 9 1 4 -5 -3
stem:paint|-1 -9 3 3 0 3
stem:paper|1 0 -1 0 4 -2
stem:paral|-1 6 1 3 -7 -2
stem:paren|-13 -6 7 6 12 -9
stem:parki|1 7 1 -2 -8 0
stem:partn|-3 3 -4 4 9 -9
stem:pathe|8 -2 -3 -1 0 -6
stem:patie|-1 1 3 -5 4 -1
stem:peopl|8 -11 6 8 -4 -13
stem:perce|7 6 -2 -5 -3 -8
stem:perfe|7 -4 -12 -1 -1 13
stem:perso|8 -6 -2 7 -2 -5
stem:photo|-1 8 -1 -2 -4 0
stem:picke|0 -2 1 -1 5 0
stem:picni|0 -2 -4 0 -3 10
stem:pictu|11 7 -5 -11 0 -4
stem:piece|2 11 -1 -3 -3 -4
stem:playe|9 1 -6 -4 -4 3
stem:playi|-1 0 -3 0 0 7
stem:pleas|-2 -1 -2 -2 -2 11
stem:pneum|1 12 1 4 -7 -4
stem:point|1 -5 -1 0 8 0
stem:poiso|0 7 1 3 -3 -1
stem:polit|9 0 0 -3 -1 -4
stem:posit|9 0 2 -4 -1 -6
stem:postm|2 5 1 0 -4 0
stem:potte|-2 -6 1 1 2 6
stem:pound|-7 20 7 -4 -13 -3
stem:pract|0 -2 -1 -2 -2 12
stem:prais|-3 -2 7 0 -1 3
stem:pregn|-1 8 -1 -1 -6 -2
stem:prese|3 -7 0 0 7 0
stem:prete|-4 -1 -1 15 -4 -7
stem:priso|2 5 0 1 -7 0
stem:proba|-3 -2 18 -16 -2 4
stem:probl|-10 0 4 1 -2 10
stem:progr|7 -6 5 -6 -2 2
stem:proje|1 1 -7 2 2 2
stem:promo|-3 -5 -10 6 5 7
stem:prope|4 5 -1 4 -13 0
stem:publi|-4 1 13 -3 -5 -2
stem:purpo|-2 -1 -1 5 2 -4
stem:quest|6 -6 -5 -1 3 2
stem:raini|-1 -1 -1 0 -1 9
stem:raise|-9 8 8 -1 -2 -4
stem:rathe|2 -7 -3 8 -2 -2
stem:reall|-3 2 6 8 -7 -7
stem:recko|-1 -2 -4 13 -1 -5
stem:recov|0 22 5 0 -24 -1
stem:refus|1 -1 -1 0 5 -2
stem:regre|3 0 -8 8 3 -7
stem:rejec|-7 4 0 5 1 -1
stem:relat|8 -4 -1 -1 5 -4
stem:relie|-1 -2 -1 -1 0 8
stem:remem|-2 3 -3 -3 0 6
stem:repai|7 -1 0 0 0 -3
stem:repea|1 6 -2 -1 1 -1
stem:repor|0 0 12 -2 -3 -6
stem:reput|-7 15 -2 0 -2 -7
stem:respe|-3 3 -3 6 1 -3
stem:respo|-9 3 3 4 2 0
stem:revie|-4 7 8 -4 -5 0
stem:rubbi|5 -7 -2 -2 9 -7
stem:ruine|-13 24 -4 1 -2 -8
stem:runne|1 0 0 1 0 -1
stem:satur|-3 -7 -1 -3 1 14
stem:savin|-5 3 0 0 -1 4
stem:sayin|0 -1 9 -5 -3 -2
stem:scare|-3 2 -1 5 1 -7
stem:schoo|5 8 -1 0 7 -16
stem:seasi|-2 -4 -1 -1 8 -5
stem:secon|16 -3 -8 0 -3 -2
stem:selle|-1 -2 9 -2 -1 -3
stem:senil|-1 -2 -2 7 -3 -3
stem:sessi|12 -1 -3 -4 -6 1
stem:shoul|14 -4 9 -8 1 -7
stem:shout|3 0 1 -3 6 -7
stem:showe|0 0 2 -10 1 7
stem:signe|-2 -6 -1 2 8 0
stem:singe|-2 8 -3 -1 -1 -5
stem:singl|10 -7 -5 -3 5 -2
stem:siste|1 -9 -8 -2 1 19
stem:situa|4 -6 -4 -8 1 13
stem:slipp|-5 16 0 0 -8 -2
stem:smile|-2 -3 10 0 -2 -3
stem:smoke|5 4 -7 3 0 -1
stem:socia|6 -2 -4 7 2 -6
stem:someo|10 8 -3 -12 -2 -2
stem:somet|-10 24 -3 5 -6 -15
stem:somew|-3 2 -1 -4 -1 8
stem:sound|-1 -8 -4 10 0 -3
stem:speak|-5 12 2 -9 -1 0
stem:speci|-10 -4 6 -2 -2 12
stem:speec|5 6 1 -2 -2 -3
stem:spell|10 -7 -1 -1 0 -2
stem:spill|0 7 0 0 0 -3
stem:spons|-1 -3 -2 7 2 0
stem:sport|0 6 -3 0 7 -7
stem:squat|0 -2 -2 -1 -1 8
stem:stamm|-1 -2 0 -3 12 -5
stem:stand|1 -8 2 2 6 -1
stem:start|4 -4 0 0 5 0
stem:stati|-2 -3 2 -4 0 6
stem:staye|-1 -1 1 -1 0 2
stem:stoma|-2 7 -2 2 -1 -3
stem:stopp|-1 3 -1 -6 5 0
stem:stori|0 -1 9 -7 -2 0
stem:strai|4 -3 -2 2 3 -4
stem:stran|-4 4 5 7 -3 -9
stem:stree|-2 24 -4 -5 -11 -6
stem:strok|-2 11 -3 0 -3 0
stem:stron|12 -5 4 -8 -3 -3
stem:stude|6 -2 6 -9 2 -3
stem:studi|-1 -3 -3 -1 -4 8
stem:stupi|13 -3 -1 0 -2 -7
stem:succe|12 -2 -3 -2 3 -8
stem:summe|-2 2 6 -4 3 -2
stem:sunda|-2 -5 -1 -1 -4 17
stem:super|-5 1 2 5 0 -4
stem:suppo|3 3 -1 -5 -2 -1
stem:survi|1 6 0 3 -9 0
stem:sweat|1 -10 3 9 4 -6
stem:swimm|-1 -1 0 -2 -1 10
stem:takin|-2 -4 0 -3 9 -2
stem:talen|2 1 10 -6 1 -4
stem:talke|-3 1 -1 -1 4 2
stem:talki|-4 -1 -4 11 -1 -2
stem:taugh|1 -4 12 -7 -3 -1
stem:teach|4 -13 -7 1 -6 22
stem:terri|17 -14 -5 -4 12 -6
stem:texte|-1 0 -3 2 -1 8
stem:thank|-3 -4 7 -3 1 4
stem:thera|1 -3 11 2 -7 0
stem:there|-3 8 1 2 -3 -1
stem:thing|7 -7 0 -4 1 8
stem:think|-6 -5 -7 17 5 -4
stem:thirt|-1 -7 3 -1 -10 15
stem:thoug|7 5 -3 5 0 -17
stem:throu|4 2 -3 -3 -5 6
stem:throw|-1 -1 0 -3 4 0
stem:ticke|-4 -6 -3 -1 14 -5
stem:toddl|-1 8 0 -1 -6 1
stem:toget|-3 -4 6 6 9 -11
stem:tomor|-6 -13 -3 -1 -3 23
stem:tonig|-4 -10 -1 -1 -1 16
stem:total|5 -2 -1 0 -1 0
stem:train|-4 -2 -2 5 -8 8
stem:treat|-1 -3 -1 5 3 -3
stem:troub|0 2 -3 9 0 -8
stem:trust|5 -1 2 2 -1 -7
stem:tryin|5 -3 -9 10 -2 0
stem:tuesd|-5 -5 -1 -4 -7 18
stem:tumou|-1 5 1 1 0 -1
stem:turne|-4 -2 9 -9 4 -4
stem:twelv|-2 -2 2 -4 -3 9
stem:twent|-4 -7 6 -3 -1 9
stem:twist|-2 9 -1 -1 -10 0
stem:uglie|1 -2 0 1 4 0
stem:umbre|-3 -3 -2 0 -5 14
stem:unbea|-5 12 0 0 -3 0
stem:under|1 -2 9 9 -9 -7
stem:unhap|-3 -5 -2 12 5 -4
stem:upsid|-1 4 0 -1 3 0
stem:usefu|-1 -1 -3 -1 0 11
stem:usele|-1 -2 15 -5 -2 -7
stem:villa|0 -1 -1 0 0 6
stem:visit|-1 -2 2 -4 -2 11
stem:waiti|-3 -5 -3 4 5 1
stem:walke|-8 -5 -9 3 -1 16
stem:wante|-14 -6 -1 26 -9 1
stem:washi|1 -5 4 3 1 -2
stem:waste|11 -4 -1 2 -1 -5
stem:weath|0 -1 -3 0 -5 12
stem:weddi|1 -6 -2 -1 12 -4
stem:weeke|-5 4 2 -6 -7 11
stem:weigh|-5 -6 4 3 11 -6
stem:whate|10 -9 1 -2 6 -5
stem:whats|10 -3 -1 0 0 -3
stem:wheel|2 1 1 3 -5 0
stem:winne|10 -1 -5 -3 -1 0
stem:wishe|1 0 -2 11 -2 -8
stem:withi|-1 -4 -1 -1 10 -2
stem:wonde|-2 1 0 4 0 0
stem:worke|-10 2 -2 2 4 1
stem:worki|6 -7 -3 7 -4 -1
stem:worth|13 -2 -2 0 -1 -7
stem:wreck|-5 19 -3 -1 -3 -6
stem:writt|-3 -5 0 -1 7 -1
stem:yello|-1 -2 -1 -2 0 8
stem:yeste|0 -8 -4 3 2 7
stem:young|2 6 -5 4 3 -7
word:,|-17 6 25 -8 -18 -22
word:31|-5 5 0 0 4 -2
word:4|0 0 5 -5 0 4
word:9|4 0 -5 -1 0 0
word:?|1 4 -1 2 0 10
word:a|2 -2 -17 -25 -9 17
word:abandon|1 -1 0 -3 8 0
word:able|-6 2 -1 3 4 -1
word:about|4 1 -20 5 3 -2
word:absolutely|7 -2 -2 1 -1 -1
word:accent|7 -6 -1 2 -1 -1
word:accomplishment|0 -1 5 -1 0 0
word:achievement|-4 1 12 1 1 -3
word:act|11 -4 2 -1 -6 -4
word:after|-8 4 -4 0 -6 12
word:afternoon|-2 -4 6 -4 -9 13
word:again|7 -1 7 -7 9 -16
word:age|-2 -2 -3 0 11 -1
word:ago|-2 4 -5 13 -1 -5
word:album|9 -5 -1 -3 -2 -1
word:alderley|0 -1 -1 0 0 6
word:all|26 3 -23 8 -7 1
word:alone|3 10 2 0 -8 -7
word:along|3 -6 16 -9 2 -6
word:already|-4 -8 -4 15 2 -2
word:always|22 -12 3 0 4 -18
word:am|17 1 -18 3 -10 -30
word:an|9 -3 13 -11 -2 1
word:and|-23 22 -61 -11 -17 75
word:angry|-4 4 2 -2 7 -5
word:ankle|-2 9 -1 -1 -10 0
word:annoyed|1 3 -1 5 -1 -4
word:annoying|-8 -1 0 12 0 -1
word:another|3 1 0 0 -6 3
word:answered|-1 8 -1 -4 2 -1
word:answers|-1 -3 -1 8 -6 0
word:anxiety|9 -1 3 -3 4 -8
word:anxious|-1 5 1 0 4 -5
word:any|-2 -15 26 -2 0 -6
word:anybody|3 3 11 -8 -5 -2
word:anymore|-3 11 0 -3 7 -11
word:anyone|17 3 8 -5 -8 -12
word:anything|20 -12 18 -3 -6 -20
word:apologized|5 -2 2 5 -5 -6
word:applicants|-2 -1 10 -6 0 -3
word:apply|-3 -7 -1 0 8 0
word:appointment|-2 -2 0 -1 0 6
word:are|39 -3 -5 0 -14 -23
word:arguing|-1 0 3 1 3 -5
word:argument|10 -1 -7 0 3 -6
word:around|2 -7 -1 15 -6 -4
word:as|5 -3 7 -12 20 -19
word:ashamed|-2 -6 0 4 6 -1
word:ask|-6 -1 -10 -13 13 18
word:asked|-4 -2 -3 -2 6 8
word:asleep|0 -2 0 -4 1 7
word:assume|-5 -1 -1 10 -1 0
word:at|9 -9 -6 0 2 -4
word:ate|23 -11 -2 -1 -1 -4
word:attention|-1 -3 7 3 -4 -1
word:aunt|-7 0 -4 0 0 9
word:average|7 -2 1 1 -3 -1
word:away|2 13 -12 14 -2 -13
word:awful|5 -22 8 12 6 -7
word:awkward|10 -6 -1 -4 4 -1
word:baby|1 -7 -1 -2 3 8
word:back|-6 -10 5 5 6 2
word:bad|32 -6 -13 7 -8 -12
word:badly|10 0 -14 7 -5 3
word:bake|-1 -4 -1 1 -1 6
word:bakery|-3 -2 -3 -3 5 6
word:band|10 -7 -2 -4 6 -3
word:bank|-2 3 -2 8 -3 -6
word:bankrupt|0 6 -1 0 -1 -7
word:bar|0 0 5 0 0 -4
word:barked|2 5 1 0 -4 0
word:bday|-4 -3 -4 -2 5 4
word:be|18 14 -10 0 21 -54
word:beans|-1 -1 0 -1 -3 8
word:beat|-2 -1 6 -2 2 -6
word:beautiful|0 -1 8 -6 0 -1
word:because|-11 -5 2 5 -4 10
word:bee|11 3 -1 1 -11 -2
word:been|-11 5 16 4 11 -9
word:bees|-1 -2 -4 -2 -1 7
word:before|-13 -3 -1 2 6 12
word:beginning|1 0 -4 2 7 -3
word:behind|-8 9 -2 1 2 -4
word:being|-7 29 1 -6 -3 -14
word:belong|0 0 2 1 -1 -1
word:best|-2 10 -9 3 5 -2
word:bet|-2 -3 -1 13 -3 -1
word:better|-2 -7 12 6 0 -8
word:beyond|7 -1 0 0 0 -3
word:big|-3 -3 5 4 -2 -1
word:bigger|0 -3 0 0 -1 4
word:bike|-1 0 0 0 0 3
word:bill|-2 5 2 -2 -2 -2
word:birthday|6 4 -8 -1 3 -4
word:bit|6 0 -10 0 1 7
word:bite|2 5 1 0 -4 0
word:blame|-1 -1 -1 6 -1 -5
word:bleak|-1 -4 0 -2 16 -8
word:blip|-6 0 9 -2 -3 0
word:blood|-3 6 0 -5 -4 6
word:blown|9 -4 -3 -1 -2 -3
word:blue|-1 0 0 -4 -5 14
word:blush|0 -3 1 -1 11 -6
word:body|2 -3 0 -2 -1 0
word:boiler|0 4 -2 2 -4 3
word:boiling|0 0 1 0 0 0
word:book|11 -5 -4 -6 -3 7
word:booked|-1 -1 0 0 0 4
word:bore|6 -2 0 3 3 -3
word:boring|-3 3 -2 -11 8 8
word:boss|-8 9 -5 -6 1 8
word:bother|-6 1 0 13 3 -6
word:bought|2 -12 2 -4 1 11
word:bound|-3 -7 -1 -1 22 -10
word:box|6 -3 -2 -1 0 0
word:boyfriend|7 0 3 -5 -5 4
word:boys|-3 -1 -4 -1 0 8
word:brain|-1 8 0 0 -4 -2
word:bread|-3 -3 -1 1 -1 8
word:break|5 18 -3 -1 -20 1
word:breakfast|0 -1 -1 -1 -3 6
word:bring|0 -1 0 0 -4 7
word:broke|7 -7 2 2 6 -10
word:brought|-5 -7 6 -7 -5 15
word:bullied|2 0 2 0 3 -6
word:burden|-4 5 -1 10 -1 -9
word:burned|6 -1 0 0 -4 0
word:burning|0 6 -1 0 -2 -3
word:bus|-10 -3 -4 0 -9 23
word:busy|-5 -2 -6 4 3 6
word:but|-10 -21 50 -15 -4 -18
word:buy|5 -5 -2 -6 4 4
word:by|6 -1 11 8 4 -30
word:cake|0 -1 8 -9 3 1
word:call|-3 -11 -4 9 1 9
word:called|-5 3 6 -13 -5 13
word:calm|-1 -3 0 -2 -2 7
word:came|7 -9 2 4 -4 -2
word:campus|-1 0 0 0 0 5
word:can|-8 4 -5 6 -8 -4
word:cancelled|-2 -1 -4 -1 -1 8
word:cancer|-2 7 -1 6 -5 -3
word:captain|-2 -2 9 -6 -1 0
word:car|-1 2 -14 0 -2 14
word:care|14 -1 -3 -1 6 -11
word:cared|-1 -2 -1 14 -7 -2
word:career|-6 16 -3 1 -2 -8
word:cares|-4 -3 16 3 -4 -9
word:cat|-3 6 -3 -8 -3 11
word:catastrophe|-6 12 -2 1 -2 -3
word:catch|-3 11 -2 -3 -4 0
word:cavity|-3 12 -1 -2 -9 -1
word:certain|-3 -4 -1 2 8 -2
word:chance|0 4 2 0 -4 -1
word:change|-5 -7 -7 3 5 9
word:changed|-9 2 2 10 4 -4
word:chapter|-1 -4 0 0 -5 14
word:chat|-1 -3 -2 1 1 6
word:cheat|10 -1 -3 -3 3 -6
word:cheating|-5 1 0 8 -4 -2
word:chess|0 -4 6 -7 -1 5
word:child|6 11 -3 -2 -4 -7
word:childhood|7 -7 -4 0 0 0
word:children|9 -1 10 -7 7 -14
word:choir|3 0 -4 2 -1 -1
word:clapped|-2 0 9 -4 0 -1
word:class|15 -3 -5 -12 -5 12
word:classmates|-2 -4 -5 12 -2 -7
word:clean|-6 -3 3 1 -5 9
word:cleaned|-6 -6 19 -3 -1 -4
word:climb|-2 9 -1 -1 -7 -1
word:close|9 5 -2 -2 -9 0
word:clothes|-2 0 -3 7 2 -2
word:club|2 9 -5 -1 -2 -4
word:coach|-3 -5 -2 -5 7 7
word:coffee|-1 -7 -3 -3 -2 14
word:cold|6 -4 0 -7 -2 8
word:colleague|-9 -5 6 4 -2 4
word:college|9 4 -6 -1 -2 -2
word:come|-5 -13 -5 0 18 6
word:comes|-6 8 -2 -3 2 0
word:coming|1 9 -7 -7 12 -8
word:comment|-2 11 -4 1 -2 -5
word:company|13 -1 -3 -3 -3 -4
word:compare|-4 6 -2 5 0 -5
word:comparing|-2 -2 -1 6 -2 -4
word:complete|7 -2 -2 -1 -3 -2
word:completely|22 -1 -3 -3 -6 -11
word:computer|3 1 2 -5 9 -8
word:concentrate|-2 -4 3 0 5 -3
word:concert|-2 -5 -1 -5 8 4
word:confused|-3 6 -1 -1 7 -3
word:control|-3 10 0 -2 -2 -6
word:cook|-3 -4 12 -4 -4 5
word:cooked|-2 -3 -1 -2 -2 7
word:cookie|11 -2 2 -4 -1 -3
word:cooking|-10 -2 -1 -2 0 17
word:cope|7 -2 -3 -1 2 -1
word:corner|1 -7 1 1 5 2
word:cost|-4 -5 -1 0 5 5
word:cough|-3 8 -5 1 1 0
word:coughs|1 11 0 2 -6 -3
word:could|-25 41 9 5 -15 -14
word:count|4 -3 18 -3 -9 -5
word:country|8 -6 -1 1 -2 -1
word:course|8 -2 1 -4 -1 -2
word:court|1 9 0 2 2 -10
word:cousin|-1 0 -2 7 -1 -3
word:cousins|1 1 0 4 1 -2
word:cover|0 3 2 -3 4 -3
word:crazy|-3 8 -2 3 -6 -5
word:cross|0 -2 0 -3 0 7
word:crush|-3 6 -1 -2 -2 0
word:crying|0 3 2 -3 -2 0
word:cut|4 10 -1 -2 -9 -1
word:dad|7 -4 -8 8 -7 3
word:dancing|-3 9 -2 1 -9 0
word:danger|-7 21 -1 -3 -1 -10
word:dates|2 1 1 -2 -1 0
word:daughter|6 11 -14 -6 3 0
word:day|-6 -13 11 -15 -5 27
word:days|4 -2 2 0 -6 5
word:dead|9 9 -4 -13 5 -4
word:deal|-5 0 2 3 6 -8
word:debt|-3 5 -2 1 0 0
word:decided|-4 -2 -4 9 -3 -2
word:decision|10 -1 0 0 -1 -6
word:defeat|-1 -1 -1 6 -1 -5
word:dementia|2 3 1 2 -4 0
word:dentist|3 -4 -1 -1 -5 9
word:depressed|-4 -2 0 3 4 -1
word:depression|-6 10 2 -5 1 -3
word:deserve|8 0 7 -1 -3 -6
word:destroyed|-6 9 -1 -1 5 -1
word:did|1 -20 13 -11 -14 26
word:die|-6 13 0 9 -9 -4
word:diet|9 -9 -2 -3 4 -1
word:dinner|-2 2 -9 2 -9 14
word:disappointed|3 -1 -2 4 1 -1
word:disastrous|0 7 0 0 0 -3
word:disgusting|3 1 0 3 2 -5
word:dishes|-2 -2 -1 -2 -1 6
word:divorced|14 -2 -1 -4 6 -9
word:do|6 -14 35 -2 -6 -22
word:does|1 -8 4 -3 -3 2
word:dog|-5 -1 2 -5 -7 18
word:doing|0 -6 19 -7 -5 -2
word:dollars|0 -2 11 0 0 -4
word:done|0 -7 31 7 -10 -22
word:doomed|-5 -8 1 0 17 -1
word:door|-6 -5 1 2 1 7
word:doughnut|6 -3 -2 -1 0 0
word:down|22 20 -5 -4 0 -35
word:downhill|1 -2 -4 -3 9 0
word:dreadful|-1 12 -1 -2 0 -3
word:dress|-7 -3 10 -2 -3 5
word:drink|-6 -1 12 -2 0 -1
word:drinking|-2 1 -2 1 0 7
word:driving|-2 3 -5 -3 3 2
word:drop|-3 13 -1 -2 -2 -3
word:drown|-1 8 1 -2 -1 -2
word:drowning|-4 11 -3 0 -2 -6
word:drugs|0 4 -1 1 -3 -1
word:drunk|-1 -3 9 1 -4 -4
word:dull|2 -1 -5 7 -2 -1
word:dump|15 -4 -2 -3 -1 -7
word:dumped|9 -2 -1 -2 -7 -1
word:during|4 3 -2 2 3 -9
word:duty|-3 -5 9 -7 -3 3
word:dying|-5 19 0 -3 -1 -6
word:early|1 9 -8 1 -1 -2
word:earn|-3 -1 17 -1 2 -11
word:easy|-4 -2 7 1 -1 0
word:eat|12 1 -1 -15 -5 6
word:eaten|-2 14 -4 -3 -6 -2
word:eats|0 -4 -2 7 -1 0
word:effects|-3 6 -1 -1 -4 -1
word:eight|-6 3 0 2 -3 5
word:eighty|-1 0 0 0 0 3
word:either|28 -11 -4 -6 -2 -9
word:else|0 -2 19 -16 3 -5
word:embarrassing|1 1 0 4 1 -2
word:end|-2 33 -3 6 -19 -17
word:ends|-5 -5 -6 -2 17 -4
word:enjoy|-12 4 -3 4 7 -2
word:enjoyed|-2 -7 8 -2 -10 12
word:enough|23 -3 -14 -1 -14 9
word:entire|16 2 -3 -2 -1 -13
word:essay|-2 -2 12 0 -7 -2
word:even|-6 6 2 -7 9 -5
word:evening|-3 -5 -4 2 -1 11
word:ever|6 9 -9 3 7 -17
word:every|18 -21 -10 -1 5 6
word:everyone|16 -17 4 8 -1 -21
word:everything|4 13 -15 13 0 -20
word:evil|13 -1 -1 -3 -1 -6
word:ex|8 -1 -5 9 0 -10
word:exactly|4 -2 0 0 1 0
word:exam|-11 6 -7 1 13 1
word:excited|-1 -2 2 3 -2 0
word:exes|-2 -2 -1 6 -2 -4
word:exhibition|1 -2 0 1 4 0
word:expect|1 -2 2 5 1 -6
word:explode|-2 10 1 2 -3 -3
word:eyes|1 1 -3 6 -2 0
word:face|-5 7 -6 6 -2 -1
word:fail|1 -11 -2 1 20 -7
word:failed|7 2 -2 -3 -5 1
word:failure|14 -3 -3 0 -1 -5
word:faint|0 6 1 -3 -1 0
word:fall|-2 13 0 -3 -8 -1
word:falling|-7 10 0 3 2 -5
word:family|0 2 -3 6 -3 -6
word:far|-9 12 3 -2 -2 0
word:fat|9 -5 2 1 0 -9
word:father|8 -6 -1 -2 9 -6
word:fault|23 -3 -8 -3 0 -9
word:favourite|-2 -6 -1 -1 -1 11
word:feedback|-1 -5 -1 -1 4 6
word:feel|-5 8 0 16 9 -25
word:feeling|0 1 0 -2 2 5
word:feels|-2 6 -4 -1 1 -1
word:fellow|-1 -2 -2 7 -3 -3
word:felt|-6 -3 16 -13 -2 7
word:few|14 0 -4 5 5 -14
word:fifty|-1 -2 0 0 0 4
word:fighting|12 -1 -6 2 -5 -2
word:film|-1 -7 0 -3 -3 10
word:finally|-2 -2 7 -1 -1 -2
word:find|-6 1 -7 1 5 4
word:fine|-9 -5 9 -6 4 8
word:finish|11 4 0 -5 -9 -3
word:finished|-2 20 -5 -5 0 -8
word:fire|5 22 0 -6 -18 -1
word:fired|-8 19 -1 -3 -6 -4
word:first|2 4 7 -14 4 -1
word:fish|5 -3 1 1 1 0
word:fit|-3 -3 2 7 -3 -2
word:five|1 -3 1 -4 -6 12
word:fixed|-3 -5 3 -3 -3 11
word:fixing|-3 8 0 2 -2 0
word:flat|-5 11 -3 -5 4 -5
word:flowers|5 -2 2 -9 -3 7
word:follow|1 8 0 -3 -7 -2
word:fool|-4 -2 3 -1 4 0
word:for|-15 -11 -10 -7 -5 28
word:forever|5 -1 0 2 -5 -2
word:forget|-1 -8 0 0 11 -2
word:forgot|8 7 -7 -1 -10 1
word:form|1 3 -2 0 -8 5
word:forward|-6 -2 -4 -2 16 -1
word:found|0 7 -2 3 -10 4
word:four|2 1 5 -8 -5 2
word:fraud|-7 0 12 -4 0 0
word:freak|0 -4 0 9 0 -6
word:freeze|-2 12 0 -2 -7 -2
word:friday|0 -7 0 -9 4 12
word:friend|16 -8 5 -1 -1 -4
word:from|-18 29 -12 -4 -19 17
word:front|-2 8 0 -4 7 -5
word:full|18 -11 0 6 -2 -9
word:fun|-5 0 -5 5 2 8
word:function|-3 7 -1 2 -5 0
word:funny|-5 -3 -3 9 0 2
word:further|4 -5 9 -4 -1 -5
word:future|-10 5 5 2 12 -12
word:gain|-1 -3 1 1 8 -5
word:game|0 -1 2 2 -1 -1
word:garage|-1 -2 -1 -2 -2 11
word:garbage|10 -5 -2 -3 -2 -2
word:garden|9 -8 0 -10 -3 13
word:gave|-2 -8 22 -22 -6 14
word:get|18 15 -10 -6 27 -47
word:gets|6 -5 -1 2 1 -2
word:getting|-9 3 -5 2 5 3
word:gf|-1 -1 1 -1 7 0
word:girl|4 0 -3 -3 8 -5
word:girlfriend|-1 2 -3 -1 3 -1
word:girls|7 5 -3 0 1 -9
word:give|2 -8 10 -6 17 -13
word:given|1 0 1 8 -3 -3
word:gives|1 -2 -3 6 -7 6
word:glove|-3 -4 -1 0 -1 10
word:go|-17 16 -14 5 -23 34
word:goal|-3 -5 0 2 1 8
word:goes|0 18 -1 2 -8 -10
word:going|-10 7 -13 -9 22 -6
word:gone|-3 14 -4 -4 -1 -5
word:good|13 -8 3 -12 -6 19
word:got|26 5 4 -9 -17 -7
word:grade|-5 8 -3 2 -3 4
word:grades|-1 3 2 4 1 -9
word:graduated|0 0 12 -4 1 -8
word:grateful|-1 -2 0 -1 0 7
word:great|-6 -2 5 -3 -1 9
word:group|-1 -2 -6 8 1 -2
word:grow|-1 -4 0 -3 8 0
word:guard|-1 -4 -3 6 0 0
word:guess|-1 1 6 1 -3 -2
word:guilty|2 -3 6 0 4 -5
word:guitar|1 -4 -3 1 -1 7
word:guys|-1 3 0 -6 1 -1
word:gym|-8 -2 -4 4 6 6
word:habit|0 -1 -2 6 0 0
word:had|-15 9 7 0 -6 11
word:half|7 -4 6 -11 -8 8
word:handle|-6 0 0 -2 2 8
word:hang|-1 -5 -4 11 -2 0
word:happen|0 6 0 -2 -1 -4
word:happened|-13 11 6 -3 4 -7
word:happy|2 0 -14 1 -1 10
word:hard|-6 -3 3 4 -5 4
word:harder|-3 -5 -4 -1 5 10
word:hardly|-1 -2 10 1 0 -6
word:has|14 19 -20 9 -3 -19
word:hate|13 1 3 -4 8 -15
word:hates|10 -2 -1 -5 -1 -3
word:have|10 -3 18 -11 -9 -19
word:having|-4 14 -4 6 -5 -3
word:he|-16 5 -3 9 7 -18
word:head|-4 -9 5 1 0 3
word:headache|-3 1 -1 1 -1 6
word:heals|2 1 1 -2 -1 0
word:healthy|10 -3 -1 -2 -1 -1
word:heard|-2 17 -2 4 -11 -8
word:hearing|0 7 -2 2 -5 -2
word:heart|-8 18 -2 -1 0 -9
word:hell|2 6 0 3 -8 0
word:help|-2 -3 -1 -2 10 -4
word:helped|3 3 -8 -6 -2 11
word:her|-10 -5 0 14 0 7
word:here|17 -5 -5 0 5 -12
word:him|-3 10 5 -1 -8 -1
word:his|-6 14 -3 0 -2 0
word:history|0 7 0 0 0 -3
word:hobbies|2 1 1 -2 -1 0
word:holiday|-2 -1 -3 -1 0 9
word:home|-6 -4 -4 -18 6 26
word:homeless|0 14 1 3 -13 -4
word:homework|-3 -2 -4 -2 -2 9
word:hope|-4 1 0 -2 9 0
word:hopeless|14 -1 -2 -3 -5 -2
word:horror|-7 16 -1 -2 0 -3
word:horse|0 5 1 0 -6 1
word:hospital|-2 1 10 -2 -6 -2
word:hour|-10 15 -7 -1 -2 7
word:hours|-3 -7 2 -1 -5 15
word:house|7 14 0 -1 -6 -11
word:houseplant|6 -5 -1 -1 -1 0
word:how|-4 -2 -4 2 -6 20
word:hr|-2 -2 -1 8 -4 -3
word:humiliated|-6 8 -1 -1 -1 -3
word:hundred|-2 -8 9 1 -2 1
word:hungry|-7 2 6 -5 -6 9
word:hurt|-5 17 -15 6 4 -6
word:hurts|3 7 -5 1 -3 -5
word:husband|6 -3 6 0 -1 -4
word:i|2 -6 -19 18 -14 -9
word:idea|-7 -1 9 -3 -4 5
word:idiot|14 -6 2 -2 -4 -7
word:if|13 22 -8 -14 -1 -20
word:ill|-12 8 -3 -11 21 -4
word:illiterate|6 -1 -2 -2 1 0
word:imagining|1 7 -3 1 -1 -3
word:important|-1 0 -1 8 -2 -4
word:improved|0 -1 -4 3 0 3
word:in|-6 7 -12 -2 -2 6
word:inside|-1 10 -4 1 0 -2
word:inspector|-2 -1 -4 6 -1 -1
word:instrument|-1 0 -2 -4 0 10
word:interesting|5 -2 -10 -3 -2 14
word:interview|-2 -3 -1 -2 15 -6
word:into|-6 12 3 2 -2 -7
word:invest|0 -7 0 2 5 0
word:invisible|1 -3 -2 11 -3 -8
word:is|-1 22 -23 -20 0 -22
word:it|-24 3 8 -15 -1 3
word:its|-10 15 1 -2 -6 1
word:jealous|-4 -2 0 3 5 -1
word:job|-5 -7 7 -8 20 -4
word:judged|-5 -7 -2 26 -3 -8
word:judging|-2 2 0 2 1 -3
word:june|-1 -2 -1 -2 -8 12
word:just|-1 -9 14 -10 14 -11
word:k|8 -8 1 -2 -6 2
word:keep|-5 8 4 -3 5 -8
word:keeps|1 -7 -2 13 -4 0
word:keys|-3 0 0 -1 0 8
word:kids|-8 14 9 -13 -3 3
word:kill|-3 12 0 -6 -1 0
word:kind|-6 13 -10 6 -5 3
word:kitchen|-5 -5 9 -2 -1 6
word:knee|-1 -1 0 0 6 -1
word:knew|-2 1 -4 10 1 -4
word:knitting|-3 -1 1 2 4 0
word:know|5 -8 -16 -3 13 6
word:lab|1 1 0 -6 4 0
word:lamp|-1 -5 -1 0 6 -1
word:language|7 -10 0 -2 2 4
word:last|13 -3 -5 1 12 -24
word:late|-1 17 -6 -7 -6 4
word:later|-2 -5 -1 -7 -3 18
word:laugh|-2 -5 11 2 -9 0
word:laughed|0 0 -8 10 -2 0
word:laws|0 0 0 8 -4 -1
word:lead|6 -1 0 -2 -2 -1
word:learn|1 -16 -4 1 11 4
word:learning|-2 -2 -2 -1 0 8
word:least|-2 -4 11 -2 -1 0
word:leave|-4 0 -5 -2 13 -4
word:leaves|-4 8 -3 -9 7 1
word:lecture|0 0 -6 4 2 5
word:left|12 3 -3 6 -1 -16
word:lesson|-2 2 -3 5 -3 1
word:let|29 -7 2 -13 -3 -8
word:letter|0 10 0 5 0 -11
word:library|-1 -4 0 -1 -3 8
word:licence|-1 0 5 -2 -2 -1
word:lie|0 -8 2 2 7 0
word:lied|10 -1 0 -5 0 -3
word:life|14 26 -7 -13 -1 -21
word:lift|-3 0 1 -3 8 -1
word:like|8 -6 -23 13 9 0
word:liked|3 -1 -6 -4 -6 14
word:likes|9 -8 -7 -3 -3 9
word:limped|0 5 1 0 -6 1
word:line|0 -2 3 0 0 0
word:list|8 -5 -3 -3 -3 5
word:listener|-5 9 -10 3 7 -2
word:listens|13 0 0 -3 0 -6
word:literally|7 7 -1 -2 -10 -4
word:little|1 1 -6 1 -3 8
word:live|-1 6 -3 -5 2 6
word:lived|1 7 3 0 -4 -2
word:living|4 -5 -1 -5 -1 6
word:local|-1 -1 10 -4 0 -2
word:lol|-2 0 -4 1 0 8
word:lonely|-1 -6 1 7 2 0
word:long|3 -5 -11 7 5 6
word:look|-13 -12 4 24 6 -10
word:looked|0 3 3 9 -1 -14
word:looking|-2 -3 -9 9 2 4
word:looks|22 -1 -6 -7 0 -8
word:lose|-12 10 4 8 -1 -8
word:loser|22 -5 -7 -5 -2 -5
word:losers|9 0 -5 -2 0 0
word:losing|-5 13 -2 2 -2 -6
word:lost|4 0 4 9 -1 -6
word:lot|-6 7 2 3 5 -14
word:lottery|-5 -2 -4 0 6 0
word:love|2 -12 14 -15 0 17
word:loved|2 -2 -3 11 -2 -4
word:lovely|0 0 0 -5 0 9
word:loves|11 -8 -3 0 1 3
word:luck|-3 -1 19 -1 -2 -14
word:lucky|-3 -4 4 -3 -3 10
word:lunch|3 -4 -8 -3 -1 15
word:lungs|-3 8 -5 1 1 0
word:lyrics|-2 8 -3 -1 -1 -5
word:mad|0 6 0 0 -5 -1
word:made|-5 -3 9 -16 -7 21
word:make|-5 -4 4 9 5 -10
word:makes|15 -2 4 -7 3 -9
word:making|-8 2 8 0 -3 1
word:man|-13 6 5 8 5 -13
word:managed|-5 -3 8 -2 2 0
word:mark|4 -2 -1 -3 3 0
word:marriage|7 -11 -5 0 12 -2
word:mates|-2 -2 -5 16 -1 -9
word:matter|-5 0 -1 8 7 -4
word:matters|-9 -1 13 -1 3 -4
word:may|-3 3 1 -6 7 -1
word:maybe|6 -1 -7 -8 3 11
word:me|-12 -4 -21 46 -11 -44
word:mean|-6 -2 10 5 0 -4
word:means|-1 8 -15 4 4 -1
word:medication|-1 8 -3 4 -1 -5
word:meeting|-5 -4 -6 0 0 15
word:men|7 -2 0 0 2 -4
word:mess|16 -11 -3 -1 9 -10
word:met|-3 0 2 -1 -5 8
word:middle|6 3 2 -2 0 -7
word:might|6 -2 -2 3 -2 0
word:miles|14 -6 -1 -4 -3 -2
word:million|-3 6 -1 -1 -4 -1
word:mind|-7 2 2 -1 -15 18
word:mine|22 -3 2 -8 1 -14
word:minute|6 -8 8 0 2 -5
word:minutes|-6 9 -2 -13 -14 25
word:missed|2 5 0 -3 -6 0
word:mistake|-2 11 -3 2 -16 5
word:mom|5 3 -2 -6 10 -9
word:moment|-1 -9 -2 1 6 5
word:monday|-4 -13 -3 -2 13 6
word:money|4 1 -1 3 2 -8
word:month|-11 -7 11 -12 2 16
word:more|-9 13 0 8 -3 -10
word:morning|-8 0 -9 3 -9 23
word:most|2 4 -5 -4 2 1
word:mother|-9 -1 10 -1 -6 8
word:move|4 0 -5 -5 11 -5
word:movie|-1 -1 0 -1 -4 7
word:much|-11 11 -2 1 1 1
word:mum|-6 -1 2 9 0 -5
word:must|-6 20 7 5 -7 -22
word:my|-14 19 -1 1 -21 -16
word:myself|-1 -3 7 -6 7 -3
word:name|0 3 -6 -8 -2 13
word:neck|-2 9 -1 -1 -7 -1
word:need|-1 3 14 -13 -10 11
word:needs|2 -3 -7 -4 9 2
word:neighbour|-4 -3 5 -7 -3 9
word:neighbours|-2 -2 -1 7 -2 2
word:nervous|-8 0 -1 -3 4 10
word:never|29 5 -17 2 8 -32
word:new|1 -17 -6 -2 -2 28
word:next|2 -16 -3 5 -22 34
word:nice|-7 -6 17 1 -6 -1
word:nicer|0 0 0 -4 0 8
word:night|-8 1 -1 2 1 5
word:no|34 -28 -10 4 16 -26
word:noise|0 12 -1 -1 -7 -4
word:none|5 0 5 -2 -7 -2
word:normal|2 -6 2 5 -2 4
word:not|-3 2 13 0 -5 -17
word:nothing|15 -9 20 -8 -4 -20
word:notice|1 -3 -3 9 2 -5
word:noticed|-6 -4 13 -4 -2 2
word:novel|4 -6 -2 -3 7 -2
word:now|-2 14 -4 -1 4 -8
word:nurse|0 -2 -4 -1 -4 8
word:observed|0 -3 -1 -2 0 5
word:obviously|6 -10 -1 7 0 0
word:odd|-7 -5 -4 16 -1 -4
word:of|2 9 0 4 -4 -18
word:off|1 -6 17 0 -3 -11
word:offend|-1 -4 -3 10 -5 0
word:office|3 -2 -4 -1 -7 11
word:ohio|-4 -5 -2 -2 -2 9
word:ok|-4 -2 8 -1 -1 -3
word:okay|-5 -1 5 -8 -13 24
word:on|-7 0 -31 1 -5 39
word:once|29 -13 -3 -4 -1 -7
word:one|48 -3 -13 -9 4 -42
word:online|1 2 4 4 -1 -7
word:only|3 -13 19 -1 10 -21
word:open|-3 13 0 -2 -3 -3
word:operation|1 -1 1 0 4 -4
word:opinion|-8 3 1 0 7 -1
word:or|9 2 -11 6 -5 4
word:other|-17 7 17 5 0 -13
word:others|-6 -6 13 -3 -3 6
word:otherwise|9 1 1 2 -9 0
word:our|2 7 -14 -8 9 3
word:ours|3 -2 -2 7 -2 -2
word:out|6 21 -8 2 2 -16
word:outfit|1 2 1 1 2 -3
word:outside|-1 -2 -1 -3 0 8
word:over|-4 -10 4 2 11 -2
word:overcooked|-1 4 -1 -1 2 0
word:overreacting|0 1 2 2 0 -4
word:own|2 -1 0 -4 6 -2
word:paid|-5 -2 9 -5 -3 6
word:painted|0 -1 0 8 -2 -2
word:painting|-2 -6 5 -3 3 6
word:panic|-3 15 1 -3 -2 -9
word:paper|-2 0 6 -4 -1 0
word:papers|1 0 -1 0 4 -2
word:paralysed|-2 7 1 3 -8 -2
word:parents|-10 -5 9 0 12 -7
word:paris|-2 -4 -2 -2 -7 13
word:park|-3 -3 -1 3 0 5
word:parking|-1 7 0 -5 -3 -1
word:parkinson|2 1 1 3 -5 0
word:part|10 -2 -4 -2 -1 -4
word:partner|-3 3 -4 4 9 -9
word:party|4 -13 9 -9 8 1
word:pass|3 -2 -2 -2 11 -9
word:past|-9 -5 -8 -3 1 18
word:pathetic|8 -2 -3 -1 0 -6
word:people|8 -11 6 8 -4 -13
word:percent|7 6 -2 -5 -3 -8
word:perfect|1 -4 -8 1 -2 15
word:perfectly|5 1 -3 -2 1 -1
word:person|8 -1 0 -5 3 -5
word:personal|2 -3 0 12 -7 0
word:phone|-8 15 -9 0 5 -3
word:photo|-5 -4 -6 4 -4 10
word:piano|-8 -2 0 -1 7 3
word:picked|0 -2 1 -1 5 0
word:picnic|0 -2 -4 0 -3 10
word:picture|9 0 -3 -3 -3 -3
word:picturing|-1 4 0 -1 3 0
word:pieces|2 11 -1 -3 -3 -4
word:pilot|-3 0 5 0 -2 0
word:pizza|-1 -4 -1 1 -1 8
word:place|8 -1 2 -1 -3 -1
word:play|-1 -3 4 5 -10 6
word:played|11 -5 0 -4 -5 1
word:player|-2 7 -8 1 -1 1
word:playing|-1 0 -3 0 0 7
word:plays|0 3 -1 -9 2 10
word:pleased|-1 -3 -1 -1 0 11
word:pneumonia|1 12 1 4 -7 -4
word:point|9 -7 -1 2 -2 -1
word:pointless|1 -5 -1 0 8 0
word:poisoned|1 6 0 2 -4 0
word:poor|3 -2 -3 5 7 -9
word:positive|10 1 4 -8 0 -3
word:post|-4 -5 -3 -2 5 7
word:postman|2 5 1 0 -4 0
word:pottery|-2 -6 1 1 2 6
word:pounding|-3 8 0 -1 0 -4
word:pounds|-4 12 7 -3 -13 1
word:praised|-1 -2 1 0 -1 5
word:presentation|2 -7 0 0 7 0
word:pretending|-3 0 -1 7 -3 -4
word:prison|2 5 0 1 -7 0
word:probably|-3 -2 18 -16 -2 4
word:problem|-4 -1 -1 -2 -1 12
word:problems|-8 1 7 4 0 -4
word:progress|7 -7 5 -7 -4 2
word:project|1 0 -4 2 1 2
word:promoted|-1 -4 -6 6 6 0
word:properly|3 6 -1 5 -13 0
word:proud|-19 -1 19 -3 -3 10
word:pupil|1 8 -1 0 -14 6
word:purpose|-2 -1 -1 5 2 -4
word:put|-5 3 -2 -2 -7 14
word:question|4 -7 -1 0 3 2
word:quiet|-4 0 -5 4 1 6
word:quit|-2 0 -4 0 7 -1
word:quiz|-2 -5 -1 3 -2 8
word:race|1 0 0 -1 6 -5
word:radio|-1 -1 8 -2 0 -3
word:rain|-2 -6 -1 -1 5 4
word:raining|-1 -1 -1 0 -1 9
word:rains|0 -3 0 0 -4 10
word:raise|-1 -2 -4 4 4 0
word:raised|-9 8 8 -1 -2 -4
word:ran|3 -4 13 -6 -2 -4
word:rash|-2 18 -3 -3 -5 -8
word:rather|2 -7 -3 8 -2 -2
word:read|10 -8 -8 4 -3 8
word:ready|-5 -3 -1 -4 6 9
word:real|13 -6 26 -14 -2 -17
word:really|-3 2 6 8 -7 -7
word:reckon|1 -1 -4 14 0 -5
word:recover|1 22 2 4 -24 -1
word:red|0 -3 0 1 5 0
word:refuse|1 -1 -1 0 5 -2
word:regret|4 1 -7 4 3 -6
word:rejected|-6 5 0 6 -1 -1
word:relationship|8 -4 -1 -1 5 -4
word:relieved|-1 -2 -1 -1 0 8
word:remember|-2 3 -3 -3 0 6
word:rent|0 -5 0 7 -2 3
word:repair|7 -1 0 0 0 -3
word:repeat|1 6 -2 -1 1 -1
word:report|0 0 12 -2 -3 -6
word:reputation|-7 15 -2 0 -2 -7
word:respects|-5 4 1 4 0 0
word:responsible|-9 3 3 4 2 0
word:rest|4 -2 0 -1 2 -6
word:review|-3 8 4 -3 -5 0
word:rice|-1 -1 0 -1 -3 7
word:rich|13 -1 -1 -3 -1 -6
word:right|2 -14 -1 -4 -1 18
word:roll|1 2 -6 5 1 0
word:room|2 -3 -3 7 -1 -3
word:rubbish|5 -7 -2 -2 9 -7
word:ruin|8 0 1 1 -5 0
word:ruined|-13 24 -4 1 -2 -8
word:rules|2 6 -1 -1 -3 -3
word:run|6 -6 5 -8 -3 5
word:runners|1 0 0 1 0 -1
word:sad|-8 -3 9 6 4 0
word:said|-10 12 15 -14 -3 0
word:salad|-2 -5 -3 8 -3 4
word:sale|-2 0 7 0 -2 -5
word:same|12 -8 6 -1 -1 -7
word:sat|-6 -2 -2 5 6 0
word:saturday|-2 -5 -1 -3 3 7
word:saved|-2 -6 1 -1 7 0
word:savings|-2 2 0 -2 -2 4
word:saw|-4 -2 -6 13 -3 -2
word:say|-10 -8 -1 7 20 -9
word:saying|0 -1 9 -5 -3 -2
word:says|13 -2 10 -7 -1 -8
word:scared|-3 2 -1 5 1 -7
word:school|5 8 -1 0 7 -16
word:schools|3 0 3 1 1 -6
word:seasick|-2 -4 -1 -1 8 -5
word:second|15 -3 -7 0 -3 -2
word:see|0 5 12 -15 6 0
word:seem|1 -3 0 3 0 0
word:sell|8 -7 0 -1 0 0
word:seller|-1 -2 9 -2 -1 -3
word:send|4 5 -1 -2 -11 5
word:senile|-1 -2 -2 7 -3 -3
word:sense|16 -6 -1 -3 -7 -1
word:sent|-2 2 -3 -2 -7 8
word:seven|-3 -2 -1 -1 -2 14
word:shall|-4 -6 0 1 12 -5
word:shark|-1 9 1 2 -5 0
word:she|-5 -9 10 11 -18 -5
word:shop|-7 -5 -1 12 -4 1
word:short|-4 -9 5 10 -7 5
word:should|14 -3 9 -7 2 -10
word:shouted|5 4 -3 -3 -1 -5
word:show|1 9 -1 -1 0 -9
word:showed|-3 -1 -1 -4 -1 9
word:shut|-5 10 -3 2 -2 -3
word:shy|-7 2 1 6 1 -2
word:sick|-4 12 11 -5 -12 -2
word:side|-2 6 3 -6 -3 1
word:sight|7 -12 0 5 1 -1
word:signed|-2 -6 -1 2 8 0
word:singer|-2 8 -3 -1 -1 -5
word:single|10 -7 -5 -3 5 -2
word:sister|4 -6 -7 -1 2 11
word:sisters|-4 -5 -2 -2 -2 9
word:situation|4 -6 -4 -8 1 13
word:six|0 0 -3 -6 1 10
word:ski|-2 7 1 3 -8 -2
word:skin|0 9 1 5 -9 -2
word:skipped|3 2 -2 4 -1 -1
word:sleep|1 13 -7 4 1 -10
word:slipped|0 7 -1 0 -7 -1
word:slipping|-6 11 0 0 0 -1
word:slow|-5 -6 3 5 -3 7
word:smart|9 0 6 -7 0 -6
word:smiled|-2 -3 10 0 -2 -3
word:smoked|5 4 -7 3 0 -1
word:so|14 -6 -2 -7 -7 -1
word:social|6 -2 -4 7 2 -6
word:sofa|-2 -1 -2 -3 -1 8
word:sold|-3 -4 10 -4 -1 6
word:solo|3 0 -4 2 -1 -1
word:some|-3 6 -10 2 8 8
word:someone|10 8 -3 -12 -2 -2
word:something|-6 23 -3 4 -9 -15
word:somewhere|-3 2 -1 -4 -1 8
word:son|2 9 -8 -2 -5 5
word:sorry|-7 -6 19 -1 -1 -3
word:sorts|9 0 -5 -2 0 0
word:soup|-2 -2 7 -3 -1 3
word:speak|-3 -3 -1 8 -2 2
word:speaks|-4 12 2 -9 -1 0
word:special|-9 -2 6 -3 -2 12
word:speech|5 6 1 -2 -2 -3
word:spelling|10 -7 -1 -1 0 -2
word:spilled|0 7 0 0 0 -3
word:spoke|-4 0 0 7 2 -2
word:sponsor|-1 -3 -2 7 2 0
word:sports|0 6 -3 0 7 -7
word:squats|0 -2 -2 -1 -1 8
word:staff|-1 -3 8 -1 -1 -2
word:stage|-3 7 -3 2 -1 -5
word:stammer|-1 -2 0 -3 12 -5
word:stand|-1 -12 -1 7 6 0
word:standing|1 -8 2 2 6 -1
word:start|-5 3 -6 -3 -5 16
word:starts|-1 -12 2 0 7 4
word:station|-2 -3 2 -3 -2 6
word:stay|9 0 3 -12 -3 5
word:stayed|-1 -1 1 -1 0 2
word:steak|-1 4 -1 -1 2 0
word:step|-2 -3 -3 3 -4 5
word:stick|4 -5 -3 -2 6 -1
word:still|-11 -9 10 10 -4 3
word:stomach|-2 7 -2 2 -1 -3
word:stop|10 2 -8 7 -7 -3
word:stopped|-1 3 -1 -6 5 0
word:stops|-4 7 -2 3 3 -4
word:stories|0 -1 9 -7 -2 0
word:story|-8 -2 -3 3 -1 12
word:straight|4 -3 -2 2 3 -4
word:strange|-2 7 -4 2 0 -2
word:stranger|0 -1 10 -4 -1 -1
word:strangers|-2 -1 0 10 -2 -6
word:street|-3 15 -4 -6 -2 -5
word:streets|1 9 1 0 -9 0
word:stroke|-2 11 -3 0 -3 0
word:strong|12 -5 4 -8 -3 -3
word:stuck|-1 -5 1 -2 12 -4
word:studied|-1 -3 -3 -1 -4 8
word:study|-4 0 0 -2 8 0
word:stupid|13 -3 -1 0 -2 -7
word:suck|13 -4 -1 -3 -2 -4
word:sued|-1 6 -1 0 -1 -6
word:summer|-2 2 6 -4 3 -2
word:sunday|-2 -4 -1 -3 -4 17
word:supermarket|-3 3 -2 2 1 -4
word:supervisor|-2 -4 3 2 -1 -1
word:supports|6 -1 -2 -4 -2 -2
word:sure|-12 -9 -5 18 -2 8
word:survive|1 6 0 3 -9 0
word:swim|-1 7 1 2 -1 -2
word:swimming|-1 -1 0 -2 -1 10
word:tag|-1 -1 0 4 1 -2
word:take|-7 6 -11 6 -4 11
word:taking|-2 -4 0 -3 9 -2
word:talk|8 5 1 -3 1 -13
word:talked|-3 1 -1 -1 4 2
word:talking|-4 -1 -4 11 -1 -2
word:taste|-5 3 -1 6 0 -1
word:taught|1 -4 12 -7 -3 -1
word:tax|1 7 1 0 -8 0
word:tea|-7 -2 -1 -1 -1 18
word:teacher|5 -11 -5 -5 -2 17
word:teaching|-1 -2 -1 2 -4 6
word:team|3 2 -4 2 2 -5
word:tears|1 0 -1 2 3 -3
word:teeth|-2 8 -1 5 -8 -3
word:tell|-4 -1 -10 25 -4 -13
word:ten|-7 4 -1 -8 0 10
word:terrible|16 -18 -2 0 6 -2
word:terrified|-5 4 1 -2 7 -3
word:test|-4 1 0 -11 7 6
word:texted|-1 0 -3 2 -1 8
word:than|-6 1 -9 0 1 14
word:thank|-6 4 -2 -5 0 10
word:thanks|-2 -3 8 -7 -2 6
word:that|-31 -2 43 3 -2 -22
word:the|-38 -5 -1 -6 -19 40
word:their|-2 -4 5 21 -11 -8
word:them|-5 5 21 6 1 -28
word:then|1 -7 14 -5 -2 6
word:therapist|-5 -4 9 0 -5 3
word:there|2 -5 -8 -1 11 -3
word:theres|-5 9 1 1 -3 -1
word:these|8 -5 4 -6 2 -4
word:they|-27 -4 31 10 0 -30
word:thin|3 11 -2 0 -9 0
word:thing|11 23 -11 -1 -6 -16
word:things|7 -7 0 -4 1 8
word:think|-14 -7 -1 13 7 2
word:thinking|-5 -5 1 6 11 -8
word:thinks|-1 3 -12 11 -2 2
word:thirty|-1 -7 3 -1 -10 15
word:this|-12 17 -3 -8 3 -8
word:those|2 -6 11 -3 -2 -1
word:thought|6 3 -5 7 3 -17
word:three|-15 0 1 -15 3 28
word:threw|0 0 7 -4 0 0
word:through|4 2 -3 -3 -5 6
word:ticket|-5 -2 -4 0 6 0
word:tight|-4 3 -1 -1 5 -2
word:till|0 -6 0 0 8 0
word:time|-8 -10 2 -1 12 13
word:tired|-1 1 1 -11 0 14
word:to|-28 2 -31 0 41 -15
word:today|11 -11 -8 -11 -17 38
word:toddler|-2 9 -1 -1 -7 -1
word:together|-3 -4 6 6 9 -11
word:told|12 -8 -2 -7 1 9
word:tomorrow|-6 -13 -3 -1 -3 23
word:tonight|-4 -10 -1 -1 -1 16
word:too|3 15 -10 7 0 -14
word:took|7 -3 -9 -3 -2 9
word:top|3 -3 10 -3 0 -2
word:totally|5 -2 -1 0 -1 0
word:touch|9 -7 0 -1 1 0
word:town|7 -2 -1 -5 7 -3
word:train|-2 1 -3 -5 -6 14
word:trainer|2 0 1 6 -6 0
word:trash|-1 -4 -1 16 -6 -5
word:treats|-1 -2 -2 7 -3 -3
word:tried|1 -3 -15 1 13 3
word:trip|0 -9 1 6 -2 6
word:trouble|1 2 -3 2 4 -5
word:troublemaker|-2 -2 -1 8 -4 -3
word:truck|7 -4 -2 4 -6 -2
word:trust|14 -8 -3 -6 -3 7
word:trusted|-6 1 3 4 2 -1
word:try|4 -8 2 5 -2 8
word:trying|5 -3 -9 10 -2 0
word:tuesday|-5 -4 -1 -3 -6 17
word:tumour|-1 5 1 1 0 -1
word:turn|-8 1 4 -1 12 -7
word:turned|-4 -2 9 -9 4 -4
word:tutor|1 0 -5 12 -4 -4
word:twelve|-2 -2 2 -4 -3 9
word:twenty|-4 -7 6 -3 -1 9
word:twice|1 -3 14 4 -1 -12
word:twins|-2 -2 -7 -1 -1 9
word:twisted|-2 9 -1 -1 -10 0
word:two|-5 -1 -15 -1 -13 37
word:typo|1 4 0 -1 -4 0
word:ugliest|1 -2 0 1 4 0
word:ugly|16 0 -5 -4 -1 -10
word:umbrella|-3 -3 -2 0 -5 14
word:unbearable|-5 12 0 0 -3 0
word:understand|5 -5 6 1 -4 -2
word:understands|-5 0 -1 7 -2 -4
word:unhappy|-3 -5 -2 12 5 -4
word:until|1 -10 -8 1 15 3
word:up|-12 14 -4 12 8 -25
word:upset|-3 4 3 -10 4 5
word:upside|-1 4 0 -1 3 0
word:us|-4 15 -2 -1 -8 -6
word:use|3 -8 5 0 7 -6
word:used|4 -3 12 3 -2 -7
word:useful|-1 -1 -3 -1 0 11
word:useless|-1 -2 15 -5 -2 -7
word:very|5 0 7 -4 9 -11
word:village|0 -1 -1 0 0 6
word:visit|-1 -6 -1 -4 5 8
word:visiting|0 -1 0 -2 0 6
word:voice|-2 -7 0 8 4 -1
word:w|-1 -1 0 -1 -4 7
word:wait|1 -3 -8 3 2 4
word:waiting|-3 -5 -3 4 5 1
word:wake|-1 4 -1 -1 5 -5
word:walk|-5 4 1 -1 -4 3
word:walked|-8 -5 -9 3 -1 16
word:want|3 3 -9 3 3 -7
word:wanted|-14 -6 -1 26 -9 1
word:wants|-1 38 7 -6 -28 -12
word:was|-11 -21 22 -5 -14 33
word:wash|-2 -7 0 1 6 0
word:washing|1 -5 4 3 1 -2
word:waste|15 3 -5 2 -12 -3
word:wasted|11 -4 -1 2 -1 -5
word:watch|-6 -3 -5 8 -2 6
word:water|-4 -3 0 -2 -2 13
word:way|-8 -2 -8 4 21 -8
word:we|-25 0 -33 -8 -14 58
word:weak|11 -4 0 -1 -3 -7
word:wear|-4 3 0 1 -5 7
word:weather|0 -1 -3 0 -5 12
word:wedding|1 -6 -2 -1 12 -4
word:week|0 -22 0 -6 5 22
word:weekend|-9 5 -1 -4 -9 18
word:weekends|6 -2 3 0 2 -7
word:weeks|4 4 5 -2 -1 -6
word:weight|-5 -6 4 3 11 -6
word:well|12 -14 7 -23 13 7
word:went|-1 -3 -2 -14 -6 25
word:were|-3 -17 28 0 8 -13
word:what|-21 9 12 -1 -14 9
word:whatever|10 -9 1 -2 6 -5
word:whatsoever|10 -3 -1 0 0 -3
word:wheelchair|2 1 1 3 -5 0
word:when|4 3 -5 9 14 -30
word:where|6 1 -5 -7 12 -7
word:which|6 -5 9 -4 -13 7
word:who|3 -4 12 -19 -1 2
word:whole|3 12 -2 4 -10 -9
word:why|2 -6 13 -2 4 -5
word:wife|5 6 -7 5 -7 -4
word:will|-32 7 -22 -30 91 -50
word:wine|0 7 0 0 0 -3
word:winners|9 0 -5 -2 0 0
word:wish|-4 -4 -2 16 -4 -1
word:wishes|0 1 -1 6 -1 -6
word:with|0 5 -9 0 -2 -2
word:within|-1 -4 -1 -1 10 -2
word:woman|5 -3 0 6 -6 -4
word:women|-2 -1 -3 8 2 -1
word:won|-1 -3 15 -3 -1 -4
word:wondering|-2 2 0 4 1 0
word:word|10 8 -3 -6 -2 -9
word:work|-15 3 14 -2 6 -11
word:worked|-10 0 -1 2 6 1
word:working|6 -7 -3 7 -4 -1
word:works|0 -5 0 2 -1 4
word:world|11 11 -6 -4 -6 -5
word:worry|8 -5 -8 9 2 -6
word:worse|-5 9 -4 -4 7 -5
word:worst|27 -15 -5 -3 4 -7
word:worth|-6 -4 11 10 -3 -6
word:worthless|13 -2 -2 0 -1 -7
word:would|-4 -5 9 17 -26 8
word:wreck|0 18 -1 -5 -7 -5
word:wrecked|-5 19 -3 -1 -3 -6
word:write|1 -4 0 -1 -3 11
word:written|-3 -5 0 -1 7 -1
word:wrong|6 10 -4 -8 7 -14
word:yard|-1 0 -3 1 -1 7
word:year|-9 10 1 12 8 -29
word:years|11 9 -6 -4 3 -10
word:yellow|-1 -2 -1 -2 0 8
word:yes|-4 -3 7 -9 -4 8
word:yesterday|0 -8 -4 3 2 7
word:yet|-9 -5 10 -5 -4 11
word:you|23 -8 -5 -9 -11 11
word:young|-1 -2 -2 7 -3 -3
word:younger|2 6 -5 4 3 -7
word:your|10 -4 -1 -4 -1 -1
"""
