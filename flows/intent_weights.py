"""What each clue says for each intent, as tests/flows/intents/train.py learned it.

A clue, then hundredths of log-odds by the place of the intent in `Intent`, on as
many lines as it takes. The last place is for nothing that a coach could meet.
"""

from typing import Final

TABLE: Final = """\
n:0|0:-35 1:-19 2:-32 4:-37 5:-35 6:15 7:-31 8:22 9:-38 10:-13
n:0|11:59 12:-33 13:-34 14:-33 15:-23 16:-35 17:-36 18:-36 19:-32 20:-29
n:0|21:-22 22:-33 23:13 24:-33 25:-35 26:115 27:18 28:-24 29:-33 31:246
n:1|0:-51 1:-38 2:-34 3:-100 4:-19 5:37 6:54 7:-32 8:65 10:-55
n:1|12:-94 13:-18 14:-39 15:-89 16:-88 17:-81 18:-91 19:-78 21:-62 22:-40
n:1|23:-20 24:-21 25:-41 26:-19 27:-33 28:-38 30:-21 31:93
n:2|0:-20 4:24 5:24 6:79 7:17 8:32 10:-15 11:-23 12:-51 13:-43
n:2|14:-49 15:-21 16:-19 17:-73 18:-76 19:-38 20:-74 21:-69 22:-53 23:-29
n:2|24:-51 25:-46 26:-67 27:-79 28:-32 29:-24 30:-38 31:-28
n:3|0:19 1:56 2:72 3:37 5:27 7:-17 8:19 9:26 10:15 12:17
n:3|13:-19 14:-21 15:-21 16:-13 17:-17 20:-19 21:-15 22:-28 23:-18 24:-14
n:3|25:-14 26:-16 27:-18 28:-16 29:-21 30:-17 31:-39
p:! !|6:45
p:! $|5:-14 6:103
p:0170 555|31:21
p:1 $|6:19 31:21
p:10 15|1:25
p:10 cannot|9:12
p:10 minutes|0:-13 5:26 22:21
p:10 push|6:15
p:11 and|5:15
p:12 march|1:20
p:12 percent|31:24
p:12 th|28:17 29:19
p:123 $|31:27
p:15 $|1:25
p:15 minutes|20:20
p:15 push|6:15
p:2 $|5:15 31:28
p:2 1|6:24
p:2 2|31:29
p:2 exam|7:22
p:2 kg|6:20
p:2 kilos|6:28
p:2 madrid|31:24
p:2 minutes|0:22
p:2 pages|5:24
p:2 weeks|1:28
p:20 minutes|0:-13 1:34 6:15 22:12
p:20 pushups|6:19
p:20 years|4:17
p:200 guests|1:15
p:3 $|5:24
p:3 am|9:22
p:3 for|2:16
p:3 kg|6:19
p:3 km|6:24
p:3 minutes|0:24 22:15
p:3 people|9:14
p:3 pm|1:21 11:17
p:3 rd|1:18
p:3 x|6:15
p:30 $|1:25
p:30 days|6:27
p:300 words|6:12
p:4 $|31:18
p:4 am|5:16
p:4 pm|11:17
p:4 th|5:16
p:40 $|19:14
p:40 days|5:20
p:42 $|31:32
p:5 kilos|7:14
p:5 minutes|0:25
p:5 times|5:13
p:555 $|31:21
p:6 pm|8:12
p:68 in|5:17
p:7 $|29:16
p:7 instead|29:13
p:7 what|1:15
p:8 $|6:21
p:8 instead|29:22
p:8 minutes|22:21
p:8 on|31:18
p:80 $|5:16 31:23
p:8000 steps|6:25
p:82 !|6:13
p:9 30|1:25
p:9 ?|29:14
p:9 pm|29:27
p:90 days|6:14
p:? $|2:-14 13:20 14:-13 20:18 22:14 24:39 26:28 30:22
p:^ 10|22:30
p:^ 2|0:21 31:27
p:^ 3|6:15
p:^ 30|6:27
p:^ 42|31:32
p:^ about|0:37
p:^ am|13:43
p:^ angry|10:17
p:^ any|20:30
p:^ apples|31:29
p:^ are|23:40
p:^ as|12:21
p:^ asdfgh|31:29
p:^ asdkjh|31:29
p:^ asked|6:14
p:^ ate|5:13
p:^ baked|6:21
p:^ banana|31:29
p:^ barcelona|31:24
p:^ be|7:29
p:^ been|3:33
p:^ big|1:21
p:^ bit|8:26
p:^ blah|31:29
p:^ blue|31:46
p:^ bombed|5:26
p:^ bonjour|31:29
p:^ booked|6:22
p:^ bored|11:31
p:^ came|5:17
p:^ can|19:12 29:36 30:47
p:^ cannot|3:24 4:32 6:-15 8:18 11:40 31:-13
p:^ change|29:18
p:^ cheers|13:13 26:22
p:^ cleaned|6:39
p:^ compared|4:15
p:^ cooked|6:21
p:^ could|20:21 29:20
p:^ delete|30:59
p:^ dentist|1:25
p:^ did|5:12 6:31 13:41 14:18
p:^ do|13:18 25:12 28:17 29:27 31:13
p:^ doctor|1:16
p:^ does|24:30
p:^ done|6:48 31:-12
p:^ drink|7:41
p:^ elephants|31:26
p:^ every|2:21 3:30 5:12
p:^ everybody|4:15
p:^ everyone|4:48 13:20
p:^ everything|2:23 4:-15 8:30 10:16 11:50 30:-13
p:^ exam|0:12 9:15
p:^ explain|24:35
p:^ export|30:27
p:^ failed|5:12
p:^ fed|8:16
p:^ feeling|8:59
p:^ fell|5:20
p:^ find|16:33
p:^ five|0:20
p:^ football|31:24
p:^ forgot|5:16
p:^ frustrated|10:42
p:^ gave|5:29
p:^ give|13:30 20:22 28:15
p:^ going|0:21
p:^ good|26:50 27:39 31:-17
p:^ got|0:-13 5:21 6:35 22:28
p:^ had|6:22 8:23
p:^ handed|6:13
p:^ have|3:15 14:29 15:12 27:30
p:^ he|8:48 10:42 31:-14
p:^ help|9:23 15:21 23:45
p:^ heyyy|26:36
p:^ hi|26:46
p:^ hiya|26:35
p:^ hoping|7:18
p:^ how|1:-13 2:37 3:-15 4:-25 5:-15 6:-23 7:37 8:-21 10:-13 11:-14
p:^ how|12:-13 13:26 14:45 15:-12 20:-12 23:32 24:28 25:-16 26:17 30:-16
p:^ how|31:17
p:^ i|0:-28 1:-64 4:33 5:47 6:30 8:22 10:14 11:42 12:-36 13:-81
p:^ i|14:-71 15:-58 16:-70 17:-41 18:-39 19:-20 20:-27 21:-12 23:-30 24:-53
p:^ i|25:-59 26:-28 27:-27 28:-23 30:-48
p:^ in|1:44 22:19
p:^ interesting|31:31
p:^ interview|1:28
p:^ is|4:-13 13:20 18:21 22:15 23:20 24:27 30:29
p:^ it|1:24 7:12 8:26 19:13
p:^ job|9:12
p:^ jogged|6:20
p:^ kept|6:29
p:^ ktrgh|31:32
p:^ last|5:19
p:^ learn|7:24
p:^ leave|28:59
p:^ less|28:12 29:18
p:^ let|20:45 21:32
p:^ life|8:29
p:^ lonely|8:24
p:^ look|16:32
p:^ lost|5:25 6:22
p:^ made|6:17
p:^ managed|6:21
p:^ maybe|1:-12 28:12 31:12
p:^ meeting|9:12
p:^ meh|11:13
p:^ monday|8:18 11:33
p:^ motivate|11:18 15:19
p:^ my|1:-12 2:51 3:-50 4:13 6:-19 8:24 9:53 13:12 15:-23 16:-25
p:^ my|17:-18 18:-15 19:-20 20:-22 21:-16 22:-18 24:-21 25:-22 27:-18 28:-21
p:^ my|29:-22 30:-33 31:75
p:^ nailed|6:36
p:^ need|7:15
p:^ nervous|1:13 9:32
p:^ new|31:26
p:^ news|9:28
p:^ next|1:21
p:^ no|2:35 7:14 28:39
p:^ nobody|4:31 8:37 9:-12 19:45 31:-12
p:^ not|2:12 18:14
p:^ nothing|8:20 26:21 31:24
p:^ ok|23:15 26:59 27:22 31:-18
p:^ okay|20:33
p:^ one|7:24
p:^ only|1:22
p:^ oral|1:28
p:^ other|4:15
p:^ others|3:18
p:^ overthinking|9:24
p:^ paid|6:23
p:^ people|12:54
p:^ pineapple|31:25
p:^ please|25:15 28:51
p:^ presenting|1:16
p:^ procrastinating|3:37
p:^ proud|6:17
p:^ purple|31:24
p:^ quick|22:22
p:^ rainy|31:31
p:^ ran|6:24
p:^ rejected|5:28
p:^ remind|15:33 20:27
p:^ remove|30:23
p:^ say|15:32
p:^ scared|3:13
p:^ screwed|5:29
p:^ scrolling|3:16
p:^ send|30:30
p:^ sent|6:30
p:^ set|7:27
p:^ she|10:46 31:23
p:^ should|2:36
p:^ show|14:64 16:44
p:^ since|4:12 9:12
p:^ sitting|0:15
p:^ something|20:19 22:25
p:^ sooo|11:26
p:^ speech|1:22
p:^ stage|0:15 1:12
p:^ standing|0:26
p:^ started|6:12
p:^ still|3:20 8:12 11:16
p:^ stop|28:34 29:20
p:^ stressed|9:29 10:16
p:^ stuck|2:16
p:^ swam|6:18
p:^ switch|29:27
p:^ talk|0:16 1:14 27:30
p:^ tea|31:31
p:^ tears|8:24
p:^ tell|15:42
p:^ tension|9:33
p:^ test|31:27
p:^ thanks|26:53
p:^ that|25:31 27:43
p:^ the|2:42 3:19 4:-15 5:17 9:30 10:18 11:-19 12:-12 29:-12 31:84
p:^ there|3:28 4:-16 31:22
p:^ they|0:50 2:-21 3:-13 4:25 5:30 6:-17 7:-13 12:62 31:-14
p:^ thinking|7:19
p:^ third|6:18
p:^ this|5:12 25:87 31:-12
p:^ three|3:12
p:^ time|27:37
p:^ tired|11:31
p:^ today|6:35 8:36
p:^ told|6:37
p:^ tomorrow|1:27 9:19
p:^ too|2:16 3:16 11:37
p:^ took|6:17
p:^ translate|31:27
p:^ tried|5:23
p:^ trying|7:12
p:^ two|2:30
p:^ waiting|0:23
p:^ wake|29:33
p:^ walked|6:33
p:^ want|5:12 7:19
p:^ was|13:79
p:^ wasted|5:25
p:^ we|2:26 31:43
p:^ wedding|3:14
p:^ went|6:22
p:^ what|0:-21 2:-12 3:-23 5:-28 6:-36 7:-21 9:14 10:-18 11:27 12:-14
p:^ what|13:-28 16:30 17:31 18:42 19:-12 20:35 22:-16 23:43 24:22 25:-21
p:^ what|26:-20 27:-16 28:-15 29:-19
p:^ when|16:13
p:^ whenever|3:13
p:^ where|16:25 21:22 23:31 24:33 31:-12
p:^ which|17:19
p:^ who|4:16 6:-12 19:61 23:18 30:54
p:^ why|4:50 8:-14 15:18 24:52 25:21
p:^ woke|8:26
p:^ work|11:40
p:^ worst|10:13
p:^ would|7:13
p:^ write|29:19 31:32
p:^ wrong|29:43
p:^ wrote|5:24
p:^ xx|31:33
p:^ yes|26:38
p:^ you|25:77 31:28
p:a $|5:16
p:a 2|6:24
p:a better|7:29
p:a big|4:13
p:a blind|1:15
p:a break|28:56
p:a c|5:16
p:a child|5:14
p:a conference|0:19
p:a copy|30:30
p:a customer|10:15
p:a d|5:15
p:a date|1:30
p:a deadline|3:17
p:a disaster|5:19
p:a discount|2:13
p:a divorce|2:15 8:14
p:a fake|13:18
p:a fight|2:31
p:a film|31:37
p:a flop|5:15
p:a fool|4:15
p:a foreigner|12:22
p:a fraud|4:31 8:-12
p:a gig|1:19
p:a good|6:21 13:21
p:a her|2:19
p:a horrible|8:29
p:a lawyer|18:15
p:a list|23:30
p:a lot|26:25
p:a marathon|7:14
p:a market|31:25
p:a meeting|4:12 9:12
p:a mess|2:30
p:a mistake|9:14
p:a month|3:17
p:a morning|4:18
p:a natural|13:26
p:a new|6:14 7:41
p:a nice|27:32
p:a nightmare|8:22
p:a nursery|2:17
p:a panic|9:29
p:a pep|15:42
p:a pickle|2:20
p:a plan|20:14
p:a poem|31:35
p:a problem|2:38
p:a proper|6:21
p:a quarter|0:17 22:14
p:a raise|2:20
p:a real|23:15
p:a reason|11:14 15:22
p:a row|6:21
p:a running|7:-19 19:35
p:a rut|2:23
p:a show|5:16
p:a silly|25:34
p:a single|5:20
p:a song|7:12
p:a spare|22:18
p:a terrible|8:22
p:a thought|24:33
p:a trip|7:17
p:a university|3:14
p:a viva|1:18
p:a walk|6:12
p:a week|4:18 5:-12 6:12 7:16 28:21
p:a wheelchair|12:17
p:a whole|5:24
p:a woman|12:18
p:able to|7:15 9:17
p:about $|23:24
p:about 300|6:12
p:about chores|2:16
p:about it|1:19 2:-14 9:20 11:-12 27:14 28:15 31:22
p:about last|5:19
p:about leaving|10:28
p:about me|15:14 30:33
p:about money|2:13
p:about my|1:17 5:-15 6:-19 9:17 16:22
p:about the|1:19 6:13
p:about to|0:70 11:18
p:about tomorrow|9:15
p:about trees|31:35
p:accent $|12:14
p:accent makes|12:14
p:accepted my|6:24
p:accident i|4:12 9:12
p:account $|3:23 9:16
p:accountability partner|19:17
p:accountable $|19:26
p:aced the|6:20
p:achieve this|16:19
p:adults $|2:14
p:afford to|9:21
p:afraid of|9:31
p:afraid to|3:15
p:after 10|5:29
p:after 40|5:20
p:after a|4:23
p:after four|1:17
p:after the|0:27
p:after this|0:14
p:after two|5:13
p:after work|8:17
p:afternoon i|1:15
p:again $|3:38 4:-14 5:56 6:-24 8:12 11:18 15:24
p:again i|10:21
p:again no|3:24
p:again on|1:17
p:again third|8:14 10:15
p:again what|16:15
p:again when|3:16
p:against stage|24:14
p:ai ?|23:19
p:alarm $|3:14
p:alcohol $|6:27
p:all $|25:33 30:35
p:all about|23:24
p:all broken|2:13
p:all day|6:15 9:21 11:18
p:all grey|8:25
p:all morning|8:34
p:all my|30:23
p:all over|10:14
p:all the|6:-13 9:23 11:25
p:all too|2:22
p:all week|3:19
p:alone $|28:28
p:alone in|8:15
p:along with|2:18
p:already $|5:15 25:20
p:already has|4:19
p:always find|3:18
p:always finds|2:12 10:21
p:always give|4:23
p:always late|3:16
p:always mess|4:32
p:always say|25:25
p:always talked|6:12
p:always talks|2:17
p:always the|4:20
p:am $|31:48
p:am a|12:13 13:46
p:am about|0:29 11:20
p:am afraid|3:13 9:24
p:am all|10:14
p:am always|3:15 4:26
p:am and|5:16
p:am angry|10:51
p:am anxious|9:33
p:am ashamed|5:16
p:am asleep|29:16
p:am at|0:23
p:am back|21:58
p:am bad|4:26
p:am bored|22:51
p:am bricking|9:12
p:am disgusted|10:22
p:am doing|3:15 4:14 14:18 15:13 18:12
p:am embarrassed|5:17 10:43
p:am exhausted|11:31
p:am fed|10:14 11:18
p:am fine|26:38
p:am foreign|12:13
p:am freaking|9:30
p:am furious|10:18
p:am giving|1:15
p:am going|27:42
p:am good|15:22 20:21 26:31
p:am happy|6:24
p:am homesick|8:33
p:am hopeless|4:17
p:am hoping|7:22
p:am hungry|31:48
p:am i|4:38 13:59 14:53 17:40 31:-15
p:am improving|6:12 13:12 14:17
p:am in|0:18 2:40 4:-17 9:-12 29:18
p:am jealous|10:22
p:am letting|8:14
p:am lost|2:50
p:am making|14:16
p:am meeting|1:14
p:am nervous|9:25
p:am never|12:22
p:am next|0:18
p:am not|3:-20 4:68 8:39 9:-14 11:-12 18:17
p:am nothing|4:27
p:am off|29:27
p:am on|0:15 1:-13 9:14 28:20 29:18
p:am overthinking|9:25
p:am panicking|0:12 1:23
p:am proud|6:48
p:am sad|8:28
p:am scared|1:14 9:31
p:am shy|4:31
p:am sitting|3:15
p:am so|11:50
p:am stressed|9:28
p:am stuck|2:48
p:am stupid|12:14
p:am such|4:25
p:am talented|17:29
p:am terrified|1:16
p:am the|12:69
p:am tired|11:30
p:am too|4:22 11:13 12:13
p:am travelling|29:42
p:am trying|7:17
p:am up|0:29 9:17
p:am useless|4:24
p:am worried|9:32
p:am worrying|9:22
p:americans in|0:19
p:an a|5:16
p:an accountability|19:17
p:an ai|23:19
p:an effort|11:36
p:an email|3:32
p:an excuse|3:13
p:an hour|1:47 3:-12 22:37
p:an idiot|4:35
p:and cannot|0:22
p:and cried|5:16
p:and did|6:15
p:and do|8:24
p:and feel|8:13
p:and have|1:12
p:and i|0:-18 1:33 2:17 4:28 6:13 9:20 31:-12
p:and it|0:13 6:38
p:and my|0:18 9:13
p:and nobody|6:19
p:and nothing|3:12
p:and now|8:13 10:14 11:22
p:and orders|2:13
p:and put|3:12
p:and round|9:26
p:and said|5:16
p:and she|4:15 10:12
p:and slept|5:16
p:and stare|8:22 11:15
p:and sweaty|9:23
p:and the|2:14
p:and then|5:26
p:and they|12:15
p:and tired|6:24
p:angry $|10:38
p:angry at|10:31
p:another week|6:13
p:answers $|7:-15 16:32 30:42
p:anxiety $|9:29
p:anxious $|9:33
p:any better|14:24
p:any more|6:15 8:19
p:any task|20:30
p:anybody listen|4:17
p:anymore $|4:12 11:20
p:anyone else|30:25
p:anything $|4:13 11:28
p:anything after|8:17
p:anything done|3:13 5:12
p:anything in|3:15
p:anything to|9:12
p:anyway $|6:17
p:apart $|5:42
p:app sucks|25:39
p:apples $|31:29
p:application $|6:17
p:application at|6:13
p:applications $|2:15
p:applied to|6:15
p:appointment $|3:18
p:appointment at|1:25
p:appointment friday|1:16
p:are back|20:20
p:are calling|0:23
p:are closed|0:15
p:are dying|31:26
p:are fired|1:13
p:are late|10:32
p:are like|0:14
p:are my|17:37
p:are piling|2:17
p:are red|31:28
p:are there|23:15
p:are you|23:74 26:32 31:-17
p:arguing about|2:16
p:argument about|2:13
p:around the|6:20
p:as a|12:22
p:as adults|2:14
p:as good|4:21
p:as head|1:21
p:as my|4:21
p:as of|6:14
p:asdfgh $|31:29
p:asdkjh $|31:29
p:ashamed $|5:16
p:ask for|2:29 19:25
p:ask me|1:13 20:23
p:asked her|6:14
p:asked me|6:16 25:20
p:asked my|6:14
p:asking me|25:22
p:asleep at|29:16
p:asleep instead|5:20
p:at $|4:-12 17:78
p:at 10|1:25
p:at 11|5:15
p:at 3|1:20 9:14 11:17
p:at 40|19:14
p:at 7|1:13 29:28
p:at 8|29:21 31:14
p:at 9|1:24 29:12
p:at a|12:13
p:at all|25:34
p:at chapter|2:16
p:at last|6:26
p:at maths|4:26
p:at me|4:29
p:at midnight|5:18
p:at my|2:-20 5:24 6:-18 10:34 12:53 15:19
p:at myself|10:13
p:at night|2:14 28:15 29:23
p:at nine|31:17
p:at noon|1:12
p:at small|4:17
p:at the|0:19 1:16 2:-12 3:14 6:-13 8:24 9:-16 31:17
p:at work|2:34 9:18
p:ate a|5:26
p:ate chips|5:21
p:ate healthy|6:15
p:ate my|10:21
p:attack on|9:21
p:aunt lives|31:26
p:authority $|2:18
p:avoiding the|3:14
p:away $|8:26
p:awkward $|5:19
p:b $|2:19
p:b 2|7:22
p:baby slept|6:16
p:baby will|2:16
p:back $|2:15 6:-12 7:13 20:17 21:49
p:back 82|6:13
p:backstage right|0:26
p:bad $|6:-13 8:32
p:bad at|4:26
p:badly $|5:22
p:baked bread|6:21
p:bakery and|6:15
p:banana $|31:29
p:bank account|3:23 9:16
p:bank tomorrow|3:13
p:barcelona 2|31:24
p:be $|8:27
p:be a|7:29
p:be able|7:15 9:17
p:be bothered|11:38
p:be braver|7:12
p:be embarrassing|4:13
p:be happy|3:-12 8:29
p:be nice|19:14
p:be normal|4:19
p:be patient|5:18
p:be quiet|28:19
p:be revising|3:16
p:because i|4:-14 5:17 6:12 12:43
p:because nobody|4:16
p:because of|4:13
p:become a|7:20 18:14
p:become more|7:21
p:bed $|27:77
p:bed all|11:22
p:bed and|8:12
p:bed at|5:15
p:bed before|6:21
p:bed on|2:19
p:been a|8:18
p:been avoiding|3:14
p:been crying|8:15
p:been dodging|3:17
p:been in|11:22
p:been on|3:37
p:been sober|6:14
p:been staring|2:22
p:before 8|6:21
p:before lunch|22:22
p:before the|20:19 22:13
p:begin $|23:38
p:begins in|0:14
p:being older|12:29
p:being the|8:16
p:believe in|4:12
p:bell $|0:23
p:best friends|5:16
p:best way|2:22
p:better $|7:13
p:better listener|7:29
p:better since|14:24
p:better than|14:14
p:big day|1:16
p:big exam|2:-13 4:14
p:big meeting|1:18
p:big race|1:18
p:big time|5:29
p:bike by|6:13
p:binge watched|5:16
p:birthday $|5:16
p:birthday without|8:27
p:biscuit $|31:19
p:bit down|8:26
p:black person|12:21
p:blah $|31:29
p:blah blah|31:29
p:blamed me|10:25
p:blank in|5:21
p:blind date|1:15
p:blue $|31:29
p:blue is|31:18
p:blushing $|2:14
p:board next|1:16
p:boiler all|2:13
p:bombed the|5:26
p:bonjour $|31:29
p:booked that|3:18
p:booked the|6:22
p:bored $|22:51
p:bored of|11:31
p:bores me|11:23
p:boring $|11:40
p:boss for|6:14
p:boss hates|4:30
p:boss i|6:15
p:boss next|1:18
p:boss said|6:23 13:24
p:boss tore|5:21
p:boss walks|9:18
p:bot work|23:21
p:bothered $|11:22
p:bothered with|11:17
p:boyfriend and|2:16
p:boyfriend s|1:15
p:brain is|4:20
p:brave $|16:13
p:brave today|6:18
p:braver $|4:16 7:12
p:braver at|7:12
p:bread and|6:21
p:break $|5:23
p:break from|28:35
p:break until|28:21
p:breathe it|25:16
p:bricking it|9:12
p:bring myself|3:14
p:broke and|2:18
p:broken $|2:37
p:brother $|10:14
p:brother did|10:24
p:brother right|10:17
p:brown eyes|31:39
p:burned dinner|5:16
p:bus is|31:17
p:business $|7:23
p:but check|11:17
p:but good|6:15
p:but i|3:28 6:23 8:18
p:but the|6:12
p:butterflies thinking|1:15 9:14
p:by $|9:18
p:by 20|4:17
p:by friday|2:39
p:by how|10:22
p:by myself|6:13
p:by summer|7:18
p:by the|2:15
p:bye $|27:26
p:c instead|5:16
p:cafe $|7:20
p:cake again|5:14
p:cake fell|5:20
p:call $|0:14
p:call help|0:25
p:call mom|20:29
p:call my|0:16 3:43
p:call the|3:13
p:call with|0:19
p:called $|6:13
p:called biscuit|31:19
p:called her|6:25
p:called my|0:30
p:called us|0:14
p:calling my|0:23
p:calls with|9:13
p:calm $|6:16
p:came last|5:17
p:can anyone|30:25
p:can change|4:15 13:16
p:can do|15:48 22:18
p:can handle|15:19
p:can i|16:13 19:13 30:23
p:can pull|4:20
p:can read|30:26
p:can see|4:16
p:can support|19:22
p:can you|23:40 29:37 30:-13
p:cancelled $|26:14 31:16
p:cancelled on|8:14 10:16
p:cannot afford|9:21
p:cannot be|11:38
p:cannot bring|3:14
p:cannot concentrate|11:18
p:cannot decide|2:26
p:cannot do|4:51 6:12 12:27
p:cannot even|4:15
p:cannot find|2:24
p:cannot focus|11:28
p:cannot get|3:17 11:41
p:cannot i|4:19
p:cannot look|4:12
p:cannot ring|0:23
p:cannot sleep|1:13 2:28
p:cannot stop|8:21 9:12
p:capital of|31:31
p:car outside|0:14
p:card $|6:23
p:care $|11:21
p:cat is|31:19
p:cats $|31:22
p:change $|4:15 13:16
p:change something|7:16 18:16
p:change the|29:47
p:changed $|14:17
p:changing the|3:13
p:channel 4|31:18
p:chapter $|6:24
p:chapter 3|2:16
p:cheated on|5:19
p:check my|11:16
p:checking if|9:13
p:checking in|20:19 26:30
p:checking my|3:18
p:cheers that|13:13 26:22
p:cheese $|31:39
p:chest is|9:30
p:child did|5:14
p:children $|7:16
p:chips at|5:21
p:choose a|3:14
p:chores $|2:16
p:christmas $|9:13
p:cigarettes $|5:17
p:cigarettes for|7:21
p:cigarettes since|6:28
p:city $|8:24
p:class $|1:14 5:13
p:class and|12:15
p:class by|4:17
p:clean the|3:29
p:cleaned out|6:13
p:cleaned the|6:19
p:cleaning the|3:18
p:client hated|5:16
p:client joined|0:25
p:close the|9:14
p:closed i|0:15
p:closed on|31:17
p:clue what|4:20
p:coffee $|7:37 31:24
p:coke all|6:21
p:collapsed and|5:17
p:colleague $|2:15 10:21
p:colleagues exclude|12:13
p:colour $|31:18
p:come for|1:15
p:come out|1:13
p:comes $|3:15
p:compare myself|4:15
p:compared to|4:15
p:concentrate for|11:16
p:conference call|0:19
p:confidence back|4:12 7:15
p:confidence is|4:34
p:confident $|7:24
p:continue where|21:19
p:contract $|1:12 8:16
p:conversation of|0:15
p:conversation with|6:24
p:cook $|4:13 11:32
p:cook turns|4:14 5:13
p:cooked a|6:21
p:cool $|26:26
p:cool with|6:16
p:copy of|30:30
p:could explode|10:21
p:could help|19:27
p:could i|19:26
p:could not|5:33
p:could scream|10:18
p:could speak|7:22
p:could you|20:21 29:20
p:course $|5:16
p:course already|4:19
p:course seems|4:15
p:crap $|8:20
p:crazy $|2:20 9:18 10:20
p:credit card|6:23
p:cried $|5:16
p:criticise $|2:12 10:21
p:cry $|8:15
p:crying $|6:13
p:crying all|8:15
p:crying and|8:32
p:customer !|6:16
p:customer $|6:17
p:customer today|10:15
p:cv on|1:13
p:d on|5:15
p:dad $|3:23 6:15 8:18
p:dance $|4:17
p:dance class|4:17
p:dare to|4:12 9:12
p:dark again|9:17
p:data $|30:42
p:date at|1:15
p:date tonight|1:30
p:date was|5:19
p:daughter $|9:28
p:daughter will|8:17
p:day $|3:-20 5:-22 7:12 8:17 9:12 11:12 24:15 27:26 29:16 31:14
p:day am|14:34
p:day at|1:14
p:day ever|10:13
p:day i|3:29 7:22
p:day in|8:12
p:day on|5:25
p:day this|6:19
p:day tomorrow|1:16
p:day without|6:18
p:days $|2:14 5:19
p:days and|4:13
p:days as|6:14
p:days in|6:21
p:days left|1:22
p:days no|6:27
p:deadline !|6:13
p:deadline on|3:17
p:decide what|2:19
p:defense is|1:20
p:degree $|7:12
p:delete all|30:41
p:delete my|30:19
p:deleted 3|5:24
p:dentist again|3:24
p:dentist appointment|1:25
p:department $|1:21
p:deposit back|2:13
p:deserve this|4:19
p:dialect $|5:-17 12:35
p:did 15|6:15
p:did 20|6:19
p:did all|10:15
p:did great|13:25
p:did half|5:18
p:did i|5:-14 6:-20 13:42 14:16 15:34 16:36
p:did it|6:13
p:did my|6:17
p:did not|4:-15 5:56 8:20 10:16
p:did right|16:15
p:did we|21:27
p:die than|3:14
p:died $|6:15 8:44
p:diet $|5:19
p:diet that|5:23
p:dieting $|5:13
p:dinner $|31:30
p:dinner and|5:16
p:dip to|24:35
p:dis $|31:26
p:disappear $|8:28
p:disaster $|5:14
p:discount $|2:13
p:disgusted by|10:22
p:disruptive and|2:13
p:divorce $|2:15 8:14
p:do $|1:13 2:-15 20:24 23:35
p:do a|2:19
p:do about|2:21
p:do anything|8:17
p:do b|2:19
p:do but|3:12
p:do for|22:20
p:do habits|24:36
p:do here|23:32
p:do i|1:21 4:-19 7:28 8:-12 11:-12 13:-12 16:13 18:33 23:20 24:16
p:do i|29:17 31:-14
p:do if|1:14 9:14
p:do in|22:19
p:do it|2:-18 3:34 4:48 5:16 6:-16 15:18
p:do not|1:-18 3:-20 5:-32 6:-28 7:-27 10:-16 11:54 12:18 13:-12 15:-12
p:do not|17:17 18:13 20:-12 23:34 25:14 28:28
p:do nothing|3:12
p:do ok|13:26
p:do overtime|6:15
p:do people|2:19 7:12
p:do something|16:13
p:do that|13:25
p:do this|11:17 12:29 15:13
p:do today|20:53
p:do with|30:23
p:do wrong|1:12
p:do you|2:-15 13:13 23:-26 25:33 29:14 30:58 31:38
p:doctor calls|9:13
p:doctor s|1:16
p:dodging my|3:17
p:does not|25:30
p:does this|23:38 24:36
p:dog died|8:30
p:doing $|4:33
p:doing ?|13:22
p:doing anything|11:14
p:doing everything|3:22
p:doing over|14:21
p:doing the|11:13
p:doing this|15:18
p:doing well|13:25
p:doing with|8:17 18:17
p:done $|6:38 11:37 31:-12
p:done nothing|11:17
p:done so|16:23
p:done this|16:17
p:done today|3:13 5:12
p:done with|10:16
p:door and|0:23
p:door is|9:13
p:doors are|0:15
p:doubt i|4:20
p:down $|5:32 8:24
p:down today|8:35
p:drank water|6:21
p:dream or|18:27
p:drink less|7:41
p:drink this|6:24
p:drive $|4:12 9:12
p:drive left|11:31
p:drive me|2:15 10:24
p:driving test|6:18
p:drove into|5:21
p:drums $|7:20
p:due $|2:18
p:dying $|31:26
p:each day|24:21
p:earlier $|29:33
p:early $|10:28
p:earth am|9:13
p:easier than|6:12
p:eat $|8:12
p:eat did|8:19
p:edge all|9:25
p:efficacy $|24:32
p:effort $|11:36
p:election $|31:25
p:elephants never|31:26
p:elephants sing|31:24
p:else $|5:22
p:else can|23:16
p:else is|4:13
p:else on|4:15
p:else reads|30:27
p:else see|30:25
p:else wanted|4:16
p:email from|9:14
p:email i|3:27 6:12
p:emails $|3:16
p:embarrassed $|10:35
p:embarrassed about|5:19
p:embarrassing myself|4:13
p:employees quit|2:13
p:empty since|8:13
p:encouraging $|15:32
p:end of|2:19
p:energy for|11:27
p:enough $|4:21
p:enough ?|13:12
p:enough for|27:22
p:entries $|16:21
p:essay was|4:12 13:14
p:even cook|4:15
p:even doing|8:21
p:even my|18:22
p:even say|10:24
p:even though|6:17
p:even trying|4:14 8:13
p:even understand|25:24
p:evening $|1:14 29:14
p:evening my|1:15
p:ever $|10:13
p:ever managed|15:16
p:every day|3:26 6:19 7:17
p:every night|5:15
p:every picture|4:15
p:every solution|2:28
p:every time|9:27
p:every week|3:21
p:everybody down|8:14
p:everybody else|4:15
p:everyone $|12:29
p:everyone can|4:16
p:everyone else|4:13
p:everyone in|4:19
p:everyone s|8:14
p:everyone says|13:25
p:everyone will|12:16
p:everything $|2:13 9:15 30:26
p:everything about|30:36
p:everything and|4:15
p:everything bores|11:23
p:everything except|3:22
p:everything feels|8:23
p:everything i|9:21 30:28
p:everything irritates|10:22
p:everything is|2:26 11:33
p:everything makes|8:15
p:everything up|5:13
p:ex about|1:12
p:ex texted|10:14
p:exam $|1:16 5:16 7:18
p:exam begins|0:14
p:exam got|26:14 31:16
p:exam i|5:17 6:-12
p:exam in|1:30 4:13
p:exam is|1:13
p:exam room|0:23
p:exam season|9:15
p:exam went|6:14
p:except what|3:22
p:exclude me|12:13
p:excuse $|3:13
p:excuses not|3:18
p:exercise $|21:27
p:exercises $|11:12 23:29
p:exercises are|23:15
p:exhausted all|11:31
p:explain the|24:35
p:explode $|10:21
p:export everything|30:27
p:eye $|4:12
p:eyes $|31:39
p:fail this|9:21
p:failed $|5:23
p:failed my|5:31
p:failing $|4:39
p:fake when|13:18
p:far $|6:22 16:22
p:far am|14:24
p:fat for|12:16
p:fat friend|8:16
p:father again|1:17
p:favourite colour|31:18
p:fed up|8:14 10:24 11:15
p:feedback $|13:35
p:feel $|6:32
p:feel empty|8:13
p:feel good|6:18
p:feel guilty|10:28
p:feel invisible|8:20
p:feel judged|12:29
p:feel like|4:14 8:26 11:38 13:34
p:feel low|8:18
p:feel nervous|9:19
p:feel nothing|8:16
p:feel ridiculous|4:17
p:feel so|8:37
p:feeling down|8:27
p:feeling great|8:16
p:feeling sorry|8:20
p:feels grey|8:23
p:fell apart|5:20
p:fell asleep|5:20
p:fell through|5:21
p:felt scary|6:15
p:fence $|5:21
p:fight again|8:14 10:14
p:fight with|2:20
p:file $|9:14
p:film $|31:37
p:finally called|6:24
p:finally stood|6:12
p:find a|19:31
p:find excuses|3:18
p:find out|4:29
p:find the|16:20
p:find what|16:22
p:finds something|2:12 10:21
p:finds this|4:14
p:fine thanks|26:38
p:finish anything|4:22
p:finish my|7:12
p:finished $|2:16
p:finished my|6:18
p:finished the|6:20
p:finished things|4:16
p:fired $|1:13
p:first birthday|8:27
p:first chapter|6:24
p:first customer|6:16
p:first day|1:14
p:first paying|6:17
p:first sale|5:21
p:first time|1:17 6:12
p:fit $|2:-15 7:37
p:five minutes|0:26 22:12
p:fixed the|6:13
p:flatmate ate|10:21
p:flight $|6:22
p:flop $|5:15
p:flying $|9:22
p:focus $|11:28
p:food again|10:21
p:fool of|4:15
p:football tonight|31:24
p:for $|11:47 23:14 31:-15
p:for 20|22:20
p:for 80|5:17
p:for 90|6:14
p:for a|2:26 4:-12 6:30 7:21 28:19
p:for bed|27:37
p:for being|12:29
p:for christmas|9:13
p:for days|2:16
p:for dinner|1:14 31:33
p:for help|19:29
p:for his|10:25
p:for me|20:30
p:for months|3:14
p:for more|11:16
p:for my|0:20 11:22
p:for myself|8:20
p:for promotion|4:13
p:for the|6:22 12:12
p:for this|4:41
p:for three|6:12
p:for to|4:13
p:for today|27:45
p:for two|29:43
p:foreign $|12:13
p:foreigner i|12:22
p:forget $|31:26
p:forget to|8:12
p:forgot my|5:16
p:form $|24:36
p:four days|1:21
p:four jobs|6:15
p:four years|1:17
p:fourth diet|5:23
p:fraud $|4:31 8:-12
p:freaking out|9:30
p:free $|22:30
p:freeze whenever|9:18
p:french $|31:27
p:friday $|2:33
p:friday and|1:13 3:14
p:friend $|4:13 8:17 10:12
p:friend said|13:22
p:friend suggested|31:12
p:friends $|19:14
p:friends again|3:12
p:friends as|2:14
p:friends at|19:14
p:friends birthday|5:16
p:friends here|8:13
p:fright $|24:14
p:fright is|0:15 1:12
p:from hours|9:14
p:from this|28:35
p:front of|1:12 2:15 5:17 6:-12 10:19
p:froze in|5:16
p:frustrated today|10:42
p:fun of|4:13 12:12
p:furious with|10:18
p:future $|9:22
p:gap in|1:13
p:garage at|6:13
p:garage every|2:20
p:garden project|2:20
p:gave the|5:19
p:gave up|5:29
p:german $|29:30
p:get a|4:14
p:get along|2:18
p:get any|14:24
p:get anything|3:13 5:12
p:get fit|7:41
p:get hot|9:23
p:get into|4:14
p:get it|12:15
p:get me|25:17
p:get my|2:31
p:get off|11:24
p:get out|6:21
p:get shy|9:14
p:get started|11:19
p:get what|23:32
p:gig in|1:19
p:girlfriend $|2:20
p:give anything|9:12
p:give me|13:30 20:22 28:15
p:give my|2:13
p:give up|4:18 11:46
p:giving the|1:15
p:go $|20:15 21:16
p:go in|0:18 5:-12 6:12 9:16
p:go on|0:20 21:26
p:go to|5:33
p:goal $|7:27
p:goal is|7:24
p:goal my|18:22
p:goal this|7:12
p:goals $|7:24
p:goes round|9:26
p:going $|11:14 15:22
p:going in|0:21
p:going nowhere|2:20
p:going on|8:12
p:going through|2:15 8:14
p:going to|9:14 27:38
p:gone $|4:26 30:33
p:gone on|11:29
p:good $|6:22
p:good about|15:16
p:good as|4:21
p:good at|4:-13 15:22 17:49
p:good checking|20:19 26:30
p:good conversation|6:24
p:good enough|4:19 13:23
p:good listener|13:22
p:good morning|26:28
p:good night|26:-12 27:47
p:good to|26:34
p:good today|6:18
p:good way|2:13
p:got 15|20:20
p:got 68|5:17
p:got 8|22:21
p:got a|0:14 1:20 2:-15 5:15 6:18 22:20
p:got butterflies|1:15 9:14
p:got cancelled|26:14 31:16
p:got done|16:17
p:got half|22:17
p:got into|8:14 10:14
p:got my|5:16 6:25
p:got out|6:16
p:got promoted|10:15
p:got rejected|5:17
p:got so|3:12
p:got some|22:21
p:got through|6:28
p:got to|1:12
p:grandma died|8:19
p:grandma passed|8:26
p:great $|6:21 8:25 13:22
p:green $|31:17
p:grey $|8:48
p:group $|4:20
p:guests $|1:15
p:guests saw|5:17
p:guilty about|10:28
p:guitar $|3:12 7:20
p:guy in|2:17
p:gym all|3:12 5:13
p:gym everyone|12:14
p:gym for|3:14
p:gym in|3:18
p:gym today|5:17
p:habits form|24:36
p:had a|2:12 6:15 8:18 9:16
p:had lunch|31:22
p:half an|22:18
p:half of|5:20
p:handed in|6:18
p:handle this|15:19
p:hands will|0:18
p:happen $|9:20
p:happy $|8:14
p:happy but|3:-12 8:29
p:happy they|6:24
p:hard $|4:14
p:hard on|5:15
p:hardest conversation|0:15
p:has been|3:19 8:22
p:has gone|11:29
p:has internships|4:19
p:has two|31:22
p:hate how|4:22 8:15
p:hate when|10:32
p:hated my|5:16
p:hates me|4:30
p:have $|16:17
p:have a|1:46 5:-15 6:-14 7:-13 8:-14 11:-12 27:28 31:-12
p:have an|1:15
p:have been|3:26 8:18 11:15
p:have brown|31:39
p:have done|11:14 14:14
p:have finished|6:18
p:have five|22:18
p:have got|0:12 1:18 6:-13 20:26 22:27
p:have i|14:27 15:14 16:42
p:have more|7:15 19:15
p:have no|11:17 19:12 22:31
p:have not|3:57 6:18
p:have the|0:15
p:have to|1:21 12:12 18:14
p:have tried|2:13
p:have two|31:27
p:have zero|11:27
p:having the|2:13
p:he cancelled|8:14 10:15
p:he is|6:18
p:he left|8:51
p:he makes|10:31
p:he said|5:14
p:he says|1:14 9:14
p:head of|1:21
p:healthy the|6:15
p:hearing is|1:25
p:heart is|9:23
p:heart jumps|9:17
p:heart pounding|1:12
p:heart will|9:16
p:help $|0:33 19:22 23:43
p:help me|9:21 15:17 19:22
p:help with|8:13
p:helped $|13:13 26:22
p:helping at|25:18
p:helps $|24:25
p:helps against|24:14
p:her $|6:16 8:25
p:her and|5:16
p:her how|6:23
p:her manager|2:19
p:her or|2:18
p:her out|6:14
p:here $|2:-12 3:-13 4:-12 23:27 30:23 31:25
p:here thinking|3:18
p:heyyy $|26:36
p:hi $|26:35
p:hi can|26:13
p:hide $|7:-15 8:37
p:him $|10:22
p:hired me|4:16
p:his mistake|10:25
p:hiya $|26:35
p:holiday $|11:29
p:home all|8:13
p:homesick $|8:33
p:hopeless at|4:17
p:hoping for|5:17
p:hoping to|7:39
p:horrible week|8:29
p:horribly $|5:17 6:-12
p:host i|3:13
p:hot and|9:23
p:hour $|0:15 1:15 22:25
p:hour before|22:16
p:hour i|1:13
p:hour until|1:20
p:hours $|3:18
p:hours about|1:15
p:hours close|9:14
p:hours i|1:18
p:hours talked|6:13
p:house than|3:12
p:house today|6:16
p:how am|13:32
p:how are|23:-16 26:37
p:how can|7:19
p:how do|2:25 7:49 13:-13 14:-16 23:-16 24:25 29:16 31:21
p:how does|23:52 24:-19
p:how far|14:24
p:how i|4:15 6:25 14:33
p:how is|13:22
p:how long|24:18
p:how many|14:38 16:14
p:how much|24:19 31:23
p:how on|9:13
p:how they|10:22
p:how to|2:38
p:hungry $|31:48
p:husband says|9:19
p:i $|14:24
p:i aced|6:20
p:i achieve|16:19
p:i always|3:13 4:40
p:i am|0:39 3:-26 5:-70 6:-63 7:-34 9:19 10:36 11:12 12:46 14:-12
p:i am|16:-30 19:-22 23:-25 24:-19 25:-19 26:14 29:23 30:-25
p:i applied|6:15
p:i ask|19:29
p:i asked|6:18
p:i ate|5:22
p:i be|4:19
p:i become|7:21
p:i begin|23:36
p:i better|14:14
p:i binge|5:16
p:i break|5:23
p:i burned|5:16
p:i called|6:25
p:i can|4:25 15:57 22:16
p:i cancelled|3:12
p:i cannot|2:36 3:-12 4:28 8:-14 9:27 11:29
p:i change|29:29
p:i changed|14:17
p:i cheated|5:19
p:i compare|4:15
p:i cook|4:14 5:13
p:i could|7:19 10:35
p:i dance|4:17
p:i did|4:-17 6:39 13:20 16:17
p:i do|1:19 2:20 5:-31 6:-33 7:-28 8:-30 10:-14 11:43 13:35 15:-14
p:i do|16:-18 17:17 20:19 23:37 25:-16 30:-12
p:i doing|13:57
p:i done|16:19
p:i doubt|4:20
p:i drank|6:18
p:i dropped|3:13
p:i drove|5:21
p:i even|8:20
p:i ever|15:16
p:i failed|5:21
p:i feel|2:-13 3:-13 4:13 5:-21 8:76 11:-18 12:23 13:12
p:i finally|6:28
p:i finished|6:20
p:i fixed|6:13
p:i forgot|5:26
p:i freeze|9:18
p:i froze|5:16
p:i get|2:17 6:-13 7:23 9:27 14:17
p:i go|0:24
p:i going|9:13
p:i good|17:30
p:i got|5:28 6:23 16:15 22:15
p:i had|2:12 3:-12 5:15 9:24
p:i hate|4:14 8:13 10:29
p:i have|1:53 5:-47 6:-25 9:-13 10:-17 11:33 20:16 22:57 27:-12 29:-13
p:i improved|14:36
p:i introduced|6:12
p:i invent|3:13
p:i keep|2:28 3:67 4:28 5:-25 6:-33
p:i kept|5:16
p:i know|1:12 2:-14
p:i last|16:13
p:i left|9:14
p:i let|4:12 5:18
p:i like|4:15 31:36
p:i live|29:45
p:i look|4:54
p:i lost|5:13 6:20 10:12
p:i managed|6:28 16:13
p:i messed|5:17
p:i miss|8:54
p:i moved|29:32
p:i must|1:17
p:i naturally|17:19
p:i need|1:12 2:28 4:-24 5:-20 6:-21 7:14 8:-13 15:42 19:18 28:27
p:i never|3:12 4:19
p:i on|14:34
p:i only|5:18
p:i open|9:14
p:i passed|6:19
p:i picked|3:12
p:i planned|5:18
p:i procrastinate|3:13 24:24
p:i ran|2:34 6:-18
p:i relapsed|5:37 6:-12
p:i said|5:14 6:18 8:-12 9:15
p:i say|3:47
p:i scored|6:15
p:i see|16:19
p:i sent|6:12
p:i should|2:-13 3:44 23:28
p:i shouted|5:17 10:12
p:i show|19:14 23:14
p:i sit|3:24 5:-13 6:-13 8:20 11:20
p:i skipped|3:12 5:13
p:i smoked|5:22
p:i snapped|5:18 10:21
p:i speak|4:12 9:12
p:i spent|8:12
p:i spoke|6:25
p:i start|1:26 5:14
p:i stay|2:12
p:i stayed|6:12 8:12
p:i stood|6:15
p:i stop|2:19
p:i survived|6:20
p:i swore|5:18
p:i talk|1:15
p:i tell|3:14 4:-12 6:-12 23:14 31:12
p:i text|2:18
p:i the|4:14
p:i think|6:26 9:14 14:16
p:i thought|6:28
p:i told|6:36
p:i trust|24:15 30:19
p:i try|2:22
p:i used|8:24 11:19
p:i want|1:-12 2:-18 4:-22 5:-29 6:-24 7:50 9:-13 10:-13 14:22 15:22
p:i want|16:17 18:31 21:18 30:22
p:i was|6:40 7:23
p:i watched|31:37
p:i went|5:18
p:i will|2:-15 3:20 4:41 6:-15
p:i wish|6:-13 7:47
p:i worked|5:15
p:i worry|9:31
p:i would|2:-14 3:26 4:-13 6:-15 7:37 19:39
p:i write|16:14 25:25 30:23
p:i wrote|16:56 30:24
p:i yelled|5:18
p:idea what|2:15
p:ideas nothing|2:16
p:idiot $|4:25
p:if he|1:14 9:14
p:if i|1:17 4:23
p:if the|9:13
p:if they|9:39
p:important to|18:41
p:improved $|14:36
p:improving $|6:12 13:12 14:17
p:in $|4:-12 5:-13 6:28 20:20 26:30
p:in 2|1:27
p:in 20|1:38
p:in 3|0:22 3:14 22:14
p:in 5|0:22
p:in a|0:13 2:31 6:13 12:12
p:in an|1:24
p:in bed|8:19 11:27
p:in every|4:15
p:in for|0:21
p:in front|1:12 2:15 5:17 6:-12 10:19
p:in half|1:13
p:in january|3:18
p:in life|18:15
p:in lifts|9:23
p:in my|0:-17 4:12 5:-14 8:12 9:32 18:12
p:in myself|4:12
p:in new|29:24
p:in november|6:18
p:in one|0:18
p:in oslo|31:18
p:in paris|31:18
p:in peace|28:31
p:in public|9:12
p:in pyjamas|11:20
p:in rome|31:26
p:in shaking|0:14
p:in ten|0:21
p:in the|2:-13 5:52 6:-13 8:-14 12:20 22:13 29:24 31:-12
p:in this|8:29
p:in toronto|29:23
p:in two|0:19 1:16 2:-12 4:13
p:in vienna|29:21
p:in weeks|3:21
p:instagram $|4:13
p:instead $|29:34
p:instead of|3:14 5:21 6:23
p:interesting $|31:31
p:internships $|4:19
p:interview $|0:28 5:18
p:interview in|1:12
p:interview on|1:12 9:12
p:interview tomorrow|1:15
p:interview went|5:19
p:into a|8:14 10:14
p:into french|31:27
p:into the|0:29 2:22 5:14 6:-13
p:into those|4:14
p:introduced myself|6:12
p:invent an|3:13
p:invisible $|8:20
p:invited for|5:16
p:irritates me|10:22
p:is 0170|31:21
p:is 12|31:24
p:is 2|5:15
p:is 4|11:17
p:is 6|8:12
p:is a|2:30 3:12 24:28 31:15
p:is all|2:21 8:21 31:-13
p:is an|3:30 11:32
p:is at|1:35
p:is been|7:12
p:is better|4:13
p:is boring|11:40
p:is broken|2:24
p:is called|31:19
p:is closed|31:17
p:is crazy|9:21
p:is disruptive|2:13
p:is due|2:20
p:is enough|27:20
p:is even|18:22
p:is for|31:35
p:is going|2:14
p:is gone|4:34
p:is green|31:17
p:is important|18:41
p:is in|0:17
p:is it|13:23 27:21 31:35
p:is killing|0:14 1:20 9:19
p:is locked|9:13
p:is more|9:14
p:is my|2:-19 6:-14 8:15 13:20 20:24
p:is next|20:28 21:12 23:14
p:is nice|31:18
p:is nicer|2:17
p:is night|3:16
p:is not|25:18
p:is on|1:17
p:is over|6:20
p:is racing|9:23
p:is right|4:15
p:is self|24:32
p:is sending|6:18
p:is seven|31:25
p:is sick|8:26
p:is snowing|31:27
p:is so|8:12
p:is starting|0:18
p:is the|5:24 6:-13 11:19 20:17 23:-12 24:22
p:is there|15:20 22:17 23:24 24:25
p:is this|18:21 23:21 30:31
p:is tight|9:30
p:is to|7:54
p:is tomorrow|1:17
p:is too|4:20
p:is unfair|10:15
p:is up|6:12
p:is useless|25:34
p:it $|4:30 5:45 8:-23 9:13 11:-27 15:13 31:30
p:it and|3:12 11:20
p:it does|25:16
p:it down|3:12
p:it for|27:24
p:it is|0:21 1:-19 3:28 6:-37 8:60
p:it later|3:16
p:it normal|13:25
p:it rained|6:12
p:it right|13:25
p:it rose|6:21
p:it starts|1:34
p:it to|6:17
p:it took|6:12
p:it was|6:31
p:it went|5:13
p:it worse|2:28
p:it would|19:14
p:jammed $|6:12
p:january $|3:32
p:japan for|29:27
p:jazz $|31:27
p:jealous of|10:22
p:jelly and|0:14
p:job !|6:15
p:job $|4:22 7:15 12:24 15:19
p:job interview|1:16 9:12
p:job last|5:20
p:job no|11:31
p:job offers|2:25
p:jobs today|6:15
p:jogged around|6:20
p:join the|3:18
p:joined the|0:25
p:jokes $|5:14
p:judged for|12:29
p:jumps every|9:17
p:keep arguing|2:16
p:keep changing|3:13
p:keep checking|3:18
p:keep cleaning|3:18
p:keep failing|4:31
p:keep going|11:14 15:22
p:keep having|2:13
p:keep me|19:26
p:keep my|30:27
p:keep putting|3:19
p:keep running|2:25
p:keep snoozing|3:14
p:keep telling|25:16
p:keep thinking|9:20
p:keeps playing|2:14
p:kept my|6:29
p:kept quiet|5:16
p:kg $|6:35
p:kids $|6:15 31:26
p:kids are|20:19
p:kids drive|2:15 10:24
p:kids this|5:17 10:15
p:kids to|2:19
p:kids tonight|1:12
p:killing me|0:14 1:20 9:19
p:kilos before|7:14
p:kilos so|6:28
p:kinds of|23:15
p:kitchen $|6:19
p:kitchen instead|3:18
p:km $|6:37
p:know how|2:14
p:know nothing|4:13
p:know that|31:34
p:know what|2:-12 17:26 18:19
p:know whether|2:13
p:know why|8:24
p:ktrgh $|31:32
p:lake $|6:20
p:landlord $|0:21
p:landlord about|6:18
p:landlord will|2:13
p:language $|7:18
p:laptop $|9:14
p:laptop and|3:15
p:laptop broke|2:18
p:laptop see|9:14
p:last $|6:26
p:last do|16:13
p:last in|5:17
p:last month|14:39
p:last night|5:29 9:14
p:last week|5:19 16:24
p:late $|10:32
p:late with|3:16
p:later and|3:16
p:later in|29:24
p:laugh any|8:20
p:laughed at|12:30
p:laughing at|4:15
p:law or|2:13
p:lawyer but|18:15
p:lazy to|11:49
p:leadership material|4:21
p:learn programming|4:13
p:learn sign|7:18
p:learn to|7:29
p:leave me|28:59
p:leaves at|31:17
p:leaving early|10:28
p:left $|8:43 11:25 14:24 31:-14
p:left a|9:14
p:left off|21:19
p:left until|1:22
p:legs are|0:14
p:less coffee|7:41
p:less reminders|28:12 29:18
p:lesson $|5:19
p:let my|4:16
p:let us|20:45 21:32
p:letter $|3:14
p:letter has|3:22
p:letting everybody|8:14
p:lied to|10:29
p:life $|7:12 18:46
p:life s|8:29
p:lifts $|9:23
p:like a|4:30 13:17
p:like cheese|31:39
p:like crap|8:20
p:like doing|11:28
p:like i|4:-14 8:15 12:17
p:like jazz|31:27
p:like jelly|0:14
p:like me|4:14
p:like my|1:14 4:14
p:like running|11:19
p:like that|15:16
p:like this|4:16 13:21
p:like to|7:25 19:29
p:lisbon $|29:32
p:list of|23:30
p:listen to|4:44
p:listener $|7:26 13:21
p:live in|29:45
p:lives in|31:26
p:locked $|9:13
p:lonely in|8:24
p:long until|24:18
p:look $|4:23 8:17
p:look people|4:12
p:look stupid|4:17
p:look ugly|4:15
p:look up|16:32
p:looking $|13:22
p:looks like|5:14
p:lose 5|7:25
p:lost $|2:50
p:lost 2|6:47
p:lost 3|6:19
p:lost my|5:27 6:-15 10:13
p:lost the|4:14 5:41 6:-13
p:lot $|26:25
p:loud music|2:14
p:love it|11:21
p:love to|7:33
p:low $|8:18
p:lunch ?|22:22
p:lunch at|31:22
p:machine and|2:13
p:mad $|10:31
p:made fun|4:13 12:12
p:made it|6:17
p:madrid 1|31:24
p:make a|4:16
p:make friends|2:19 7:12
p:make sense|25:14
p:make this|3:12
p:makes it|2:28
p:makes me|8:37 9:35 10:22
p:makes them|12:14
p:making progress|14:16
p:manage a|5:20
p:manage everything|4:15
p:managed 20|6:19
p:managed last|16:15
p:managed something|15:16
p:managed to|6:30
p:manager says|2:19
p:many ideas|2:16
p:many steps|14:27
p:many tabs|2:16
p:many wins|16:17
p:marathon $|1:20 7:12
p:march $|1:20
p:market on|31:25
p:marriage $|8:15
p:match and|6:15
p:match because|4:15
p:mate $|7:-19 19:35
p:material $|4:21
p:maths $|4:26
p:matter what|2:16
p:matters to|18:40
p:maybe tomorrow|1:-13 28:12 31:12
p:me $|2:15 3:-16 4:104 6:-23 7:-21 8:18 10:17 11:17 15:15 16:-14
p:me $|18:38 19:16 20:-20 23:-17 28:-20 29:-16 30:-17 31:-27
p:me a|2:-13 11:13 15:15 28:16 30:25 31:32
p:me about|1:13
p:me accountable|19:26
p:me again|8:16 10:17 16:13
p:me all|6:12
p:me alone|28:28
p:me any|0:18
p:me at|28:13 29:58
p:me because|12:33
p:me but|6:17
p:me crazy|2:15 10:24
p:me cry|8:15
p:me do|4:14
p:me down|5:31
p:me earlier|29:33
p:me for|10:23 28:23
p:me gone|30:36
p:me happy|8:14
p:me how|14:38
p:me i|15:19
p:me in|18:14 28:29
p:me laugh|8:20
p:me like|12:19
p:me mad|10:31
p:me my|16:46
p:me on|28:21
p:me panic|9:28
p:me remember|15:24
p:me some|13:35
p:me something|15:13 20:48
p:me that|25:20
p:me things|25:16
p:me to|20:26 25:15 26:13 31:20
p:me today|6:-13 10:18 20:24
p:me train|19:27
p:me want|9:15
p:me what|15:19
p:me why|15:18
p:me with|9:26 19:20
p:meal instead|6:21
p:medicine $|2:13
p:meditate could|5:23
p:meeting $|6:16
p:meeting again|3:15
p:meeting and|5:16
p:meeting with|1:18
p:meh do|11:13
p:mess $|2:30
p:mess everything|5:13
p:mess up|4:29
p:messages $|30:27
p:messages this|28:16
p:messages today|28:32
p:messed up|5:17
p:midnight again|5:21
p:mind goes|9:23
p:minute $|0:24
p:minutes $|0:24 1:23 5:15 6:-15 9:-12 22:56
p:minutes before|20:19
p:minutes free|22:30
p:minutes help|0:14
p:minutes of|6:17
p:minutes till|0:41
p:miss my|8:29
p:miss the|8:27
p:mistake $|10:25
p:mistake in|9:14
p:mo $|8:29
p:mock was|5:17
p:mom $|20:29
p:monday $|6:17 9:14 28:36
p:monday again|8:18 11:33
p:monday and|1:13
p:monday every|3:21
p:money $|2:43 4:19 5:-16
p:money and|2:16
p:money by|2:28
p:money for|7:17
p:month $|2:17 3:12 5:14 6:-17 14:33 16:26
p:month and|2:23
p:months $|3:14
p:more $|8:20
p:more confident|7:24
p:more felt|6:15
p:more friends|19:14
p:more messages|28:32
p:more one|2:17
p:more patient|7:16
p:more than|2:13 11:12
p:morning $|8:32 26:26 31:-12
p:morning but|6:12
p:morning is|9:15
p:morning person|4:18
p:mornings $|11:19
p:mother is|8:26
p:mother s|18:27
p:motivate me|11:18 15:19
p:motivation $|11:27
p:motivation has|11:29
p:mould he|6:18
p:move out|2:12
p:moved my|1:23
p:moved out|8:13
p:moved to|29:31
p:movie starts|31:18
p:much $|2:18 9:24
p:much going|8:12
p:much is|31:24
p:much time|24:21
p:much to|3:12
p:mum thinks|18:15
p:mums manage|4:15
p:music at|2:14
p:must choose|3:14
p:must speak|1:18
p:my accent|12:29
p:my answers|30:45
p:my anxiety|9:29
p:my applications|2:15
p:my aunt|31:27
p:my bank|3:23 9:16
p:my best|5:16
p:my boss|2:-14 4:14 6:36 9:-13 13:19
p:my boyfriend|1:14 2:15
p:my brain|4:20
p:my brother|5:-14 10:56
p:my cake|5:20
p:my cat|31:19
p:my chest|9:41
p:my children|7:16
p:my class|1:14 5:14
p:my colleague|10:31
p:my colleagues|12:13
p:my confidence|4:43 7:13
p:my contract|1:12 8:16
p:my cool|6:16
p:my course|4:19
p:my credit|6:23
p:my cv|1:12
p:my dad|3:23 6:15 8:18
p:my dance|4:17
p:my data|30:42
p:my daughter|8:13 9:21
p:my degree|7:12
p:my deposit|2:13
p:my dialect|5:-17 12:35
p:my diet|5:19
p:my dog|8:30
p:my dream|18:27
p:my driving|6:20
p:my employees|2:13
p:my essay|13:14
p:my ex|10:13
p:my exam|5:13 26:12 31:14
p:my father|1:15
p:my favourite|31:18
p:my first|2:-13 6:39 8:17
p:my flatmate|10:21
p:my food|10:21
p:my friend|4:-13 6:16 13:21 31:12
p:my garage|2:20
p:my garden|2:20
p:my girlfriend|2:18
p:my goal|7:35 18:20
p:my grandma|8:45
p:my hands|0:19
p:my heart|9:53
p:my husband|9:19
p:my job|11:27 15:21
p:my jokes|5:14
p:my kids|2:16 5:14 10:12
p:my landlord|0:19 2:20
p:my laptop|2:20
p:my legs|0:14
p:my lesson|5:19
p:my life|0:12 7:13 8:13 18:32
p:my manager|2:19
p:my marriage|8:15
p:my messages|30:27
p:my mind|9:31
p:my mother|8:23 18:26
p:my motivation|11:29
p:my mum|18:16
p:my name|0:23
p:my neighbour|2:32
p:my new|2:16
p:my next|20:30
p:my number|0:31 31:15
p:my office|6:19
p:my old|7:-13 16:57
p:my operation|1:23
p:my opinion|6:17
p:my own|7:60
p:my painting|5:14
p:my paper|6:24
p:my parents|4:-12 18:20
p:my phone|2:16 3:25 11:17
p:my pitch|0:19 5:27
p:my plan|7:18 13:22
p:my plants|31:26
p:my post|3:21
p:my presentation|1:12
p:my progress|7:-13 14:52
p:my proposal|5:16
p:my rent|2:15
p:my report|5:21
p:my results|5:21
p:my scan|0:21
p:my scar|12:22
p:my shoes|31:28
p:my shoulders|9:33
p:my sister|4:18 16:18 31:18
p:my solo|0:16
p:my son|2:12 10:13 31:19
p:my stats|14:42
p:my stomach|9:19
p:my strong|17:37
p:my student|5:19
p:my studies|11:27
p:my supervisor|3:17
p:my talk|1:12 6:41
p:my taxes|3:19
p:my teacher|4:12 13:14
p:my team|2:15
p:my temper|10:13
p:my test|5:12
p:my therapist|7:13 23:23 26:12 31:18
p:my thesis|1:23
p:my turn|0:29
p:my visa|2:31
p:my voice|4:12 9:12
p:my week|31:12
p:my wheelchair|12:17
p:my wife|5:14 10:16
p:my wins|16:57
p:my work|4:14
p:myself $|4:40 8:12 10:12
p:myself anymore|4:17
p:myself i|3:17 5:14
p:myself today|6:17
p:nailed it|6:36
p:name $|0:22
p:natural $|13:26
p:naturally good|17:19
p:need a|15:34 28:31
p:need an|19:17
p:need money|2:28
p:need some|15:16
p:need somebody|19:26
p:need to|1:17 3:33 7:33
p:needles $|1:16
p:neighbour keeps|2:14
p:neighbour parks|2:20
p:neighbour s|5:21
p:neighbours $|6:12
p:nervous $|9:25
p:nervous about|1:13
p:nervous all|9:19
p:nervous wreck|9:32
p:never be|4:23
p:never do|3:13
p:never finish|4:22
p:never forget|31:26
p:never taken|12:22
p:new $|31:23
p:new colleague|2:18
p:new goal|7:27
p:new job|1:12 7:17
p:new neighbours|6:17
p:new phone|31:26
p:new place|31:22
p:new today|26:28
p:new york|29:24
p:news makes|9:28
p:next $|0:16 21:14 23:21
p:next ?|20:32
p:next speaker|0:27
p:next step|20:30
p:next thursday|1:16
p:next week|1:45
p:nice day|27:32
p:nice in|31:18
p:nice to|19:14
p:nicer $|2:17
p:night $|9:22 26:-12 27:38 28:13 29:21 31:-13
p:night i|5:15
p:night it|5:15
p:night s|5:19
p:nightmare $|8:22
p:nine $|31:17
p:no $|1:12 5:26 6:-15 9:37 13:19 31:20
p:no alcohol|6:27
p:no cigarettes|6:24 7:21
p:no clue|4:17
p:no drive|11:31
p:no friends|8:13
p:no idea|2:15
p:no matter|2:16
p:no messages|28:16
p:no more|28:32
p:no motivation|11:27
p:no not|3:24
p:no time|22:36
p:nobody answers|2:14
p:nobody asked|6:17
p:nobody died|6:20
p:nobody else|4:16
p:nobody laughed|5:14
p:nobody replies|2:15
p:nobody supports|19:35
p:nobody texts|4:13 19:12
p:nobody will|1:14 4:14
p:nobody would|8:13
p:noon what|1:12
p:normal $|4:19
p:normal to|13:25
p:not $|3:-13 5:20 8:23
p:not a|4:15
p:not believe|4:12
p:not booked|3:18
p:not care|11:21
p:not dare|4:12 9:12
p:not deserve|4:19
p:not do|5:26
p:not drink|6:20
p:not eat|8:19
p:not even|10:24
p:not feel|11:48
p:not feeling|8:16
p:not get|3:-14 11:-12 12:17 23:28 25:12
p:not give|2:13
p:not go|5:12
p:not good|4:20
p:not helping|25:18
p:not invited|5:16
p:not know|2:20 8:18 11:-16 17:25 18:18
p:not leadership|4:21
p:not make|25:14
p:not manage|5:20
p:not okay|8:31
p:not one|3:14
p:not opened|3:21
p:not renew|8:16
p:not say|3:13
p:not see|11:31
p:not sleep|1:13 2:12 6:-13 8:19
p:not slept|1:18
p:not smoke|6:12
p:not smoked|6:28
p:not started|3:28
p:not stop|0:16 9:46
p:not study|8:19
p:not sure|18:36
p:not take|12:14
p:not talk|8:17
p:not the|4:16
p:not this|3:24
p:not to|3:18
p:not trust|4:17
p:not understand|23:30 25:17
p:not want|4:-14 7:-16 11:12 27:16 28:15 31:27
p:not work|25:16
p:not write|28:22
p:nothing $|4:23
p:nothing but|11:17
p:nothing comes|3:15
p:nothing finished|2:16
p:nothing i|4:15 5:14
p:nothing makes|8:35
p:nothing new|8:-12 26:23 31:27
p:nothing to|22:20
p:notice if|8:13
p:novel i|6:12
p:november $|6:18
p:now $|0:45 6:-12 8:-13 11:-12 20:28 22:17 23:16 29:33 31:-19
p:now about|0:12
p:now i|10:14 11:18
p:now it|8:12
p:now the|2:13
p:nowhere $|2:20
p:number $|0:32
p:number is|31:21
p:nursery place|2:17
p:of 80|31:24
p:of an|0:16 22:30
p:of bed|6:21
p:of coke|6:21
p:of department|1:21
p:of dieting|5:13
p:of even|4:14 8:13
p:of everything|30:30
p:of exercises|23:44
p:of flying|9:22
p:of her|5:16
p:of me|4:15
p:of monday|9:19
p:of money|2:34 5:-12
p:of my|2:13 6:-18 9:-15 10:19 11:21 12:19
p:of myself|4:13 6:17
p:of needles|1:16
p:of ordering|6:21
p:of peru|31:31
p:of reading|6:19
p:of starting|7:23
p:of studying|5:20
p:of the|2:17 3:-14 5:12 6:-19 8:26 9:15 29:15
p:of this|11:24
p:of time|5:21 6:-13
p:of today|6:14
p:of trying|11:31
p:of what|5:18
p:of writing|3:18
p:off $|4:17 21:21
p:off my|3:19 6:18
p:off the|11:24
p:off to|29:27
p:offers one|2:17
p:office $|6:17 12:19
p:ok $|13:43 26:31
p:ok cool|26:26
p:ok i|6:14
p:ok so|21:15 23:21
p:ok thanks|27:26
p:okay $|4:-12 8:27 13:23
p:okay what|20:33
p:old answers|7:-13 16:36
p:old entries|16:21
p:old for|4:13
p:older than|12:38
p:oldest in|12:15
p:on $|0:19 5:13 14:31
p:on 12|1:20
p:on channel|31:18
p:on earth|9:13
p:on edge|9:25
p:on friday|2:-14 6:13
p:on holiday|11:27
p:on in|0:22
p:on me|8:14 10:15
p:on monday|1:23 3:20 6:-12
p:on my|1:-13 2:12 3:21 5:25
p:on saturday|1:22
p:on saturdays|31:25
p:on stage|1:17
p:on sunday|1:13
p:on sundays|31:17
p:on that|8:12
p:on the|2:-14
p:on thursday|1:21
p:on time|2:18 6:16 31:17
p:on tuesday|1:18 16:21
p:on tv|31:24
p:on vacation|28:17 29:19
p:on wed|9:12
p:on weekends|28:22
p:on with|21:27
p:on youtube|5:25
p:one $|9:20
p:one before|22:22
p:one call|3:12
p:one day|7:28
p:one in|12:26
p:one is|2:17
p:one minute|0:18
p:one pays|2:17
p:one who|4:14
p:one word|3:14
p:only black|12:21
p:only did|5:18
p:only four|1:22
p:only hired|4:16
p:only one|12:16
p:open $|3:15
p:open my|7:24
p:open the|3:22 9:13
p:open too|2:16
p:opened my|3:21
p:opening speech|1:15
p:operation to|1:23
p:opinion anyway|6:17
p:or coffee|31:31
p:or medicine|2:13
p:or my|18:27
p:or no|31:25
p:or quit|2:17
p:or wait|2:18
p:oral $|5:21
p:oral exam|1:28
p:ordering in|6:21
p:orders are|2:13
p:oslo $|31:18
p:other mums|4:15
p:others $|4:15
p:others do|3:18
p:out $|0:13 4:-12 9:37
p:out by|2:19
p:out i|4:29
p:out next|2:14
p:out of|2:20 5:35
p:out on|1:16
p:out right|4:14 5:13
p:out she|6:14
p:out the|6:13
p:outside the|0:38
p:oven than|3:17
p:over and|6:20
p:over me|2:17
p:over the|10:14
p:over time|14:21
p:overthinking everything|9:48
p:overtime any|6:15
p:own business|7:23
p:own cafe|7:20
p:pages then|5:24
p:pages today|6:15
p:paid off|6:23
p:painting looks|5:14
p:panic $|9:28
p:panic attack|9:29
p:panicking $|1:24
p:panicking right|0:12
p:paper $|6:24
p:paper i|5:15
p:parents come|1:15
p:parents for|1:14
p:parents i|3:13
p:parents on|9:12
p:parents want|18:22
p:paris $|31:18
p:parks in|2:20
p:partner $|19:17
p:party stayed|6:13
p:pass the|7:22
p:passed away|8:26
p:passed my|6:26
p:past the|6:21
p:patient and|5:18
p:patient with|7:16
p:pay for|9:13
p:paying customer|6:17
p:pays more|2:17
p:peace $|28:31
p:people are|10:32
p:people do|12:14
p:people in|4:12
p:people like|4:14
p:people make|2:19 7:12
p:people on|4:13
p:people stare|12:37
p:pep talk|15:42
p:percent of|31:24
p:person $|4:18
p:person ?|23:15
p:person i|8:27
p:person in|12:21
p:person who|4:16
p:peru $|31:31
p:phone $|3:49 11:16
p:phone and|3:12
p:phone is|2:24
p:phone rings|9:17
p:phone who|31:26
p:piano $|31:27
p:pick up|3:14
p:picked up|3:12
p:pickle with|2:20
p:picture $|4:15
p:piling up|2:17
p:pineapple pizza|31:25
p:pitch $|0:22
p:pitch was|5:30
p:pizza after|5:13
p:pizza yes|31:25
p:place $|10:13 31:20
p:plan $|20:44
p:plan is|7:21
p:plan looking|13:22
p:plane doors|0:15
p:planned $|5:18
p:plants are|31:26
p:play the|7:20
p:playing loud|2:14
p:plays the|31:27
p:please $|14:33 20:14 22:21 28:22 29:12
p:please be|28:19
p:please stop|25:18 28:24
p:pm $|8:19 11:23 29:23
p:pm and|11:17
p:pm i|1:24
p:poem about|31:35
p:point $|11:36
p:point of|8:12 11:20
p:post in|3:21
p:pounding $|9:16
p:pounding interview|1:12
p:praise me|13:18
p:presentation $|5:17
p:presentation is|1:17
p:presenting to|1:16
p:pressure at|9:21
p:printer jammed|6:12
p:problem at|2:21
p:problem with|2:18
p:procrastinate $|3:13 24:24
p:procrastinating again|3:37
p:programming $|4:13
p:progress $|7:-14 14:67
p:project is|2:16
p:promoted $|10:15
p:promotion but|4:13
p:proof is|15:19
p:proof that|15:23 24:30
p:proper meal|6:21
p:properly $|1:18
p:proposal $|5:16
p:proud and|6:24
p:proud of|6:20
p:proud that|6:21
p:public without|9:12
p:pull this|4:20
p:purple elephants|31:24
p:push up|5:20
p:push ups|6:29
p:pushups in|6:19
p:put it|3:12
p:putting off|3:19
p:puzzle with|6:14
p:pyjamas at|11:20
p:quarter of|0:16 22:31
p:question $|23:33 25:29
p:quick one|22:22
p:quick please|22:32
p:quiet till|28:19
p:quiet when|5:16
p:quit and|2:13
p:quit smoking|5:13
p:quiz $|6:20
p:race $|1:17 5:15
p:racing $|9:23
p:rained $|6:12
p:rainy day|31:31
p:raise $|2:20
p:ran 3|6:24
p:ran out|2:34 6:-18
p:rd and|1:18
p:read $|3:18
p:read this|30:26
p:reading $|6:19
p:reads what|30:27
p:real person|23:15
p:reason to|11:14 15:22
p:record $|23:15 24:12
p:record ?|24:22
p:red $|31:28
p:rejected again|5:17
p:rejected third|5:28
p:relapsed smoked|5:19
p:relapsed yesterday|5:20
p:remember why|15:24
p:remind me|15:38 20:24
p:reminder $|29:18
p:reminders $|28:16
p:reminders please|28:12 29:18
p:remove all|30:23
p:renew my|8:18
p:rent $|2:15
p:replies to|2:15
p:report $|3:17
p:report an|6:13
p:report apart|5:21
p:report is|2:18
p:research $|24:39
p:results back|6:13
p:results come|1:16
p:results failed|5:23
p:results tomorrow|9:13
p:revising $|3:23
p:ridiculous $|4:17
p:right $|4:25 5:14 13:23
p:right now|0:47 9:14 10:12
p:right to|13:25
p:ring the|0:23
p:rings $|9:17
p:rome $|31:26
p:room $|0:35
p:rose $|6:21
p:round $|5:29
p:round and|9:26
p:round at|9:26
p:row $|6:21
p:rubbish at|8:29
p:run a|7:14
p:running but|3:15
p:running into|2:25
p:running mate|7:-19 19:35
p:running today|11:19
p:runs out|2:14
p:rut $|2:23
p:s $|18:27
p:s appointment|1:16
p:s date|5:19
p:s emails|3:17
p:s exercise|21:27
p:s fence|5:21
p:s getting|8:14
p:s parents|1:27
p:s rubbish|8:29
p:sad $|8:26
p:sad today|8:28
p:said i|3:15 4:-13 13:47
p:said last|9:24
p:said my|4:21 5:18
p:said no|8:13
p:said nothing|5:16
p:said what|6:20
p:said yes|4:14 6:40
p:sale $|5:17
p:sale fell|5:21
p:same $|25:26
p:same argument|2:13
p:same wall|2:25
p:saturday 200|1:15
p:saturdays $|31:25
p:save money|7:17
p:saw it|5:22
p:say anything|3:15
p:say no|5:15 9:22 13:22
p:say something|15:32
p:say thank|10:24
p:say the|25:25
p:say tomorrow|3:33
p:say yes|3:16
p:says do|2:19
p:says i|7:21 9:13 13:26
p:says my|2:13
p:says no|1:14 9:14
p:scan now|0:21
p:scar $|12:22
p:scared of|9:32
p:scared to|3:26 9:12
p:scary but|6:15
p:school called|8:14 10:14
p:schools $|4:14
p:scored $|6:15
p:scream $|10:18
p:screwed up|5:29
p:scrolling again|3:16
p:sea in|6:18
p:season is|9:15
p:second round|5:29
p:secret $|30:38
p:see me|1:12
p:see my|1:14 7:-26 14:33 16:32
p:see that|4:16
p:see the|11:24
p:see this|30:25
p:see what|16:19
p:see you|26:34
p:seems smarter|4:15
p:sees my|30:24
p:self efficacy|24:32
p:send $|6:12
p:send me|30:30
p:sending reminders|28:16
p:sending someone|6:18
p:sense $|25:14
p:sent the|6:40
p:set a|7:27
p:set goals|7:24
p:seven $|31:24
p:shakes every|4:12 9:12
p:shaking $|0:18
p:shaking i|0:18
p:she always|2:12 10:21
p:she got|10:15
p:she is|4:16
p:she lied|10:29
p:she moved|8:13
p:she plays|31:27
p:she said|4:12 5:12 6:18
p:she wants|3:13
p:shelf is|6:12
p:shoes are|31:28
p:shop is|31:17
p:should $|3:22
p:should ask|4:13
p:should be|3:15 8:24
p:should become|18:15
p:should call|3:26
p:should do|23:32
p:should i|2:30 20:31
p:should set|7:24
p:shoulders $|9:33
p:shouted at|5:17 10:12
p:show me|14:32 16:43
p:show my|14:20
p:show this|19:14 23:14
p:show till|5:16
p:show what|14:14
p:shy $|4:31
p:shy when|9:14
p:sick $|8:35
p:sick about|9:26
p:sides $|17:37
p:sign language|7:18
p:silly question|25:34
p:since january|3:13
p:since last|14:24
p:since monday|6:28
p:since she|8:13
p:since the|4:12 9:12
p:sing $|31:24
p:single push|5:20
p:sister $|16:21
p:sister has|31:22
p:sister i|4:15
p:sit and|8:22 11:15
p:sit here|3:18
p:sitting in|0:13 3:12
p:skipped the|3:12 5:13
p:sky $|31:18
p:sleep $|2:46 4:-12
p:sleep better|7:13
p:sleep big|1:16
p:sleep did|8:19
p:sleep heart|1:12
p:slept because|6:16
p:slept properly|1:18
p:slept through|5:16
p:sloppy and|4:15
p:slow for|4:20
p:small talk|4:17
p:small to|20:29
p:smarter than|4:15
p:smell $|2:22
p:smoke for|6:12
p:smoked again|5:22
p:smoked for|6:28
p:smoked three|5:19
p:smoking tried|5:13
p:snapped at|5:18 10:21
p:snoozing the|3:14
p:snowing here|31:27
p:so alone|8:37
p:so done|11:50
p:so far|6:22 16:22
p:so much|2:12
p:so what|21:15 23:21
p:sober for|6:14
p:sofa $|11:23
p:solo is|0:16
p:solution makes|2:28
p:some feedback|13:35
p:some proof|15:16
p:some time|22:21
p:somebody to|19:26
p:someone else|5:22
p:someone on|6:18
p:someone they|2:22
p:something $|20:23
p:something brave|16:13
p:something encouraging|15:32
p:something good|15:16
p:something i|16:24 22:17
p:something in|7:16 18:16
p:something like|15:16
p:something quick|22:32
p:something small|20:29
p:something terrible|9:20
p:something to|2:13 10:21 20:21
p:son $|6:14
p:son got|8:14 10:14
p:son is|31:22
p:song $|0:15
p:sooo tired|11:26
p:sorry for|8:20
p:souffl collapsed|5:17
p:spanish $|7:22
p:spare quarter|22:18
p:speak german|29:30
p:speak in|1:14 9:22
p:speak spanish|7:22
p:speaker $|0:27
p:speech in|3:14
p:speech on|1:15
p:speech tomorrow|1:22
p:spent the|8:12
p:spoke up|6:25
p:stage $|1:17
p:stage fright|1:14 9:15 24:12
p:stairs all|6:17
p:standing backstage|0:26
p:stare $|12:16
p:stare at|12:37
p:stare out|8:22 11:15
p:staring at|2:22
p:start $|20:30
p:start as|1:21
p:start on|3:21
p:start running|3:15
p:start this|5:16
p:started $|3:17
p:started in|11:19
p:started the|6:12
p:starting in|0:18
p:starting my|7:23
p:starts at|31:18
p:starts in|0:18 1:28
p:stats please|14:42
p:stay or|2:17
p:stayed calm|6:16
p:stayed for|6:13
p:stayed home|8:13
p:step $|20:30
p:steps $|6:25
p:steps left|14:27
p:still have|3:18
p:still in|11:20
p:stomach turns|9:19
p:stood up|6:28
p:stop $|9:30
p:stop asking|25:16
p:stop blushing|2:14
p:stop checking|9:13
p:stop crying|8:24
p:stop pounding|9:16
p:stop sending|28:16
p:stop shaking|0:18
p:stop texting|29:21
p:stop worrying|9:12
p:stop writing|28:27
p:stop yesterday|21:27
p:store $|30:33
p:stressed $|9:28
p:stressed i|10:18
p:stressed right|9:22
p:strong sides|17:37
p:stuck $|2:48
p:stuck on|2:16
p:student walked|5:19
p:studies $|11:27
p:study $|2:19
p:study great|8:19
p:study law|2:13
p:studying $|5:20
p:stupid $|12:14
p:stupid when|4:17
p:subject when|3:13
p:such an|4:25
p:sucks $|25:39
p:sugar $|6:18
p:suggested that|31:12
p:summer $|7:18
p:sunday after|1:17
p:sunday and|9:12
p:sundays $|31:17
p:supervisor s|3:17
p:supervisor wants|1:12
p:support me|19:22
p:supports me|19:35
p:sure this|18:22
p:sure what|2:13 18:16
p:surgery $|9:15
p:survived $|6:20
p:swam in|6:18
p:sweating $|9:12
p:sweaty in|9:23
p:swim $|7:29
p:switch to|29:27
p:swore i|5:18
p:table for|3:22
p:tabs open|2:16
p:take each|24:21
p:take me|12:14
p:taken $|12:22
p:talented at|17:29
p:talk $|4:27 15:39
p:talk about|27:16 28:16 31:28
p:talk at|1:24
p:talk is|6:20
p:talk starts|0:17
p:talk to|1:20 8:13
p:talk tomorrow|27:32
p:talk went|6:24
p:talked about|6:12
p:talked to|6:13
p:talks over|2:17
p:task for|20:30
p:tax return|3:17
p:taxes $|3:19
p:tea or|31:31
p:teacher said|4:12 13:14
p:teacher says|2:13
p:team down|4:16
p:team they|1:13
p:team who|2:17
p:tears all|8:24
p:tell me|15:40 16:23
p:tell my|1:13
p:tell myself|3:18 5:14
p:tell someone|2:22
p:tell you|23:15 31:13
p:telling me|25:16
p:temper when|6:12
p:temper with|10:15
p:ten $|0:19
p:tension in|9:33
p:terrible day|8:28
p:terrible will|9:20
p:terrified of|1:16
p:test $|5:15
p:test 123|31:27
p:test again|5:12
p:text her|2:18
p:texted and|10:14
p:texting me|29:21
p:texts me|4:13 19:12
p:th $|28:17 29:19
p:th time|5:16
p:than 3|9:14
p:than everyone|12:29
p:than five|11:16
p:than i|6:21
p:than last|14:14
p:than make|3:12
p:than me|4:36
p:than pick|3:14
p:than write|3:17
p:thank you|10:24
p:thanks $|26:67
p:thanks a|26:25
p:thanks bye|27:26
p:that $|15:14 31:33
p:that already|25:20
p:that appointment|3:18
p:that good|13:12
p:that helped|13:13 26:22
p:that i|5:17 15:25
p:that is|27:45
p:that ok|13:20
p:that okay|13:25
p:that right|13:25
p:that this|24:31
p:that was|25:34
p:the 12|28:17 29:19
p:the 3|1:18
p:the 4|5:16
p:the accident|4:12 9:12
p:the afternoon|1:15
p:the alarm|3:14
p:the americans|0:19
p:the application|6:30
p:the b|7:22
p:the baby|2:15 6:12
p:the bakery|6:21
p:the bell|0:23
p:the best|2:22
p:the big|1:18
p:the bike|6:13
p:the board|1:16
p:the boiler|2:13
p:the boss|4:12 5:15 6:-12 9:19
p:the bus|31:17
p:the call|0:38
p:the capital|31:31
p:the car|0:15
p:the class|12:15
p:the client|0:23 5:19
p:the course|4:15
p:the dark|9:17
p:the day|29:24
p:the dentist|3:23 6:12
p:the dip|24:35
p:the doctor|9:12
p:the door|0:24
p:the drums|7:20
p:the election|31:25
p:the email|9:13
p:the end|2:20
p:the evening|29:14
p:the exam|0:20 1:20
p:the exercises|11:13
p:the eye|4:12
p:the fat|8:16
p:the file|9:14
p:the first|1:12 6:19
p:the flight|6:22
p:the fourth|5:23
p:the future|9:22
p:the gap|1:13
p:the garage|6:13
p:the group|4:20
p:the guests|5:17
p:the gym|3:42 5:24 6:-22 12:13
p:the hardest|0:15
p:the hearing|1:25
p:the house|6:16
p:the interview|0:28 5:39
p:the kids|6:14 10:19 20:16
p:the kitchen|3:17 6:12
p:the lake|6:20
p:the landlord|6:18
p:the laptop|9:14
p:the letter|3:36
p:the marathon|1:22
p:the match|4:14
p:the meeting|6:19
p:the mo|8:29
p:the mock|5:17
p:the month|2:19
p:the morning|1:12
p:the mornings|11:19
p:the mould|6:18
p:the movie|31:18
p:the neighbour|5:21
p:the new|31:21
p:the next|0:27
p:the novel|6:12
p:the office|12:21
p:the oldest|12:15
p:the only|12:41
p:the opening|1:15
p:the oral|5:21
p:the oven|3:17
p:the paper|5:15
p:the party|6:13
p:the person|4:14 8:22
p:the phone|3:33 9:19
p:the piano|31:27
p:the place|10:14
p:the plan|20:31
p:the plane|0:15
p:the point|11:55
p:the presentation|5:17
p:the pressure|9:21
p:the printer|6:12
p:the puzzle|6:14
p:the question|23:36
p:the quiz|6:20
p:the race|5:29
p:the reminder|29:18
p:the report|2:23
p:the research|24:39
p:the results|1:13 9:32
p:the room|0:14
p:the sale|5:17
p:the same|2:48 25:25
p:the school|8:14 10:14
p:the sea|6:18
p:the second|5:16
p:the shelf|6:12
p:the shop|31:17
p:the sky|31:18
p:the sofa|11:23
p:the souffl|5:17
p:the stairs|6:17
p:the subject|3:13
p:the surgery|9:15
p:the table|3:22
p:the tax|3:15
p:the teacher|2:13
p:the test|5:21 6:-13
p:the thing|16:20
p:the thoughts|9:30
p:the time|9:21 11:24 29:43
p:the train|6:-12 9:15 22:36 31:32
p:the washing|2:13
p:the weakest|4:20
p:the weather|31:36
p:the wedding|7:14
p:the wifi|2:13
p:the window|8:22 11:15
p:the work|10:15
p:them think|12:14
p:then deleted|5:24
p:then i|5:28
p:then it|3:16
p:therapist $|19:14 23:14
p:therapist says|7:24
p:therapist told|23:12 26:14 31:23
p:there $|12:17 23:14
p:there a|23:30
p:there is|3:33 9:25 31:19
p:there proof|24:31
p:there something|22:19
p:there that|15:19
p:thesis been|2:16
p:thesis defense|1:20
p:thesis supervisor|1:12
p:they accepted|6:24
p:they are|0:26 4:16
p:they blamed|10:25
p:they called|0:46
p:they did|5:22 8:17
p:they gave|5:22
p:they laughed|12:32
p:they made|4:13 12:12
p:they moved|1:23
p:they only|4:16
p:they praise|13:18
p:they say|9:32
p:they smell|2:22
p:they think|4:-13 12:29
p:they treat|12:15
p:they treated|10:22
p:they turned|5:31
p:they will|4:18
p:thing i|16:20
p:things $|4:13 25:19
p:things am|17:19
p:think $|6:14
p:think and|6:20
p:think i|4:18 9:-12 13:34 14:29
p:think it|5:17 6:-12
p:think of|9:19
p:think women|4:-13 12:29
p:thinking $|3:18
p:thinking about|1:18 9:28
p:thinking of|7:23
p:thinking something|9:20
p:thinks i|4:12 18:15
p:third day|6:18
p:third time|5:19 10:15
p:this $|2:-18 3:-13 4:30 5:-13 6:-12 7:-15 8:-20 9:-12 13:27 15:34
p:this $|19:13 28:25
p:this ?|13:-17 30:26 31:15
p:this again|15:32
p:this all|23:24
p:this anymore|11:26
p:this app|25:39
p:this bot|23:21
p:this city|8:29
p:this course|5:16
p:this does|25:14
p:this evening|1:30
p:this guy|2:17
p:this hard|4:14
p:this helps|24:25
p:this i|8:13
p:this into|31:27
p:this is|4:-12 5:19 18:20 25:46
p:this job|4:18 12:28
p:this month|5:26 16:32
p:this morning|5:15 10:14
p:this my|18:27
p:this off|4:20
p:this one|9:21
p:this report|3:17
p:this secret|30:38
p:this song|0:14
p:this take|24:21
p:this to|19:14 23:14
p:this week|6:17 8:21
p:this weekend|6:22 28:16
p:this work|23:17 24:42
p:this works|15:17 24:21
p:this year|3:20 7:23
p:those schools|4:14
p:though it|6:12
p:thought $|6:21
p:thought i|6:19
p:thought record|24:33
p:thoughts do|9:30
p:three cigarettes|5:19
p:three days|6:12
p:three people|6:13
p:three times|3:12
p:through $|5:21
p:through a|2:15 8:14
p:through another|6:13
p:through my|5:16
p:through the|6:16
p:throw up|9:15
p:thursday $|1:38
p:tight $|9:26
p:till 4|5:16
p:till i|0:20
p:till monday|28:19
p:till my|0:22
p:time $|4:-13 6:-12 11:16 14:15 22:30 29:14
p:time about|9:14
p:time every|6:19
p:time for|27:37
p:time i|3:13 29:15
p:time in|5:21 6:-13
p:time is|31:32
p:time now|22:21
p:time of|29:18
p:time the|9:17
p:time this|1:13 5:26
p:time will|24:21
p:time zone|29:25
p:times already|5:13
p:times i|3:12
p:tired $|6:19 11:66
p:tired of|11:31
p:tired to|8:17
p:to $|18:15
p:to 9|29:27
p:to ask|2:34
p:to be|7:50 8:17 9:13
p:to become|7:24
p:to bed|5:12 27:39
p:to breathe|25:16
p:to call|0:15 3:26 20:26
p:to change|7:16 18:16
p:to check|3:13
p:to cook|11:34
p:to criticise|2:12 10:21
p:to do|2:17 3:26 7:-13 11:20 20:45
p:to drive|4:12 9:12
p:to eat|8:12
p:to fail|9:21
p:to feel|13:25
p:to find|19:32
p:to finish|7:12
p:to four|6:15
p:to get|6:27
p:to give|11:48
p:to go|0:14 21:26
p:to have|0:15 7:13 19:14
p:to hide|7:-15 8:37
p:to host|3:13
p:to hours|1:15
p:to japan|29:27
p:to keep|11:14 15:19 19:25
p:to learn|4:12 7:31
p:to lisbon|29:32
p:to listen|4:27
p:to look|3:18
p:to lose|7:25
p:to love|11:21
p:to me|3:-15 7:-18 8:21 10:27 11:-14 18:64 19:-14 20:-12 24:23
p:to meditate|5:23
p:to move|2:12
p:to my|2:13 7:-12 19:12 23:13
p:to open|3:28
p:to others|4:15
p:to pass|7:22
p:to pay|9:13
p:to play|7:20
p:to quit|5:13
p:to read|3:16
p:to run|7:17
p:to save|7:17
p:to say|13:24
p:to see|7:-28 14:31 16:29 26:33
p:to send|6:12
p:to sleep|7:13
p:to someone|5:22
p:to speak|7:15
p:to start|3:26
p:to study|2:31
p:to swim|7:32
p:to talk|27:15 28:15 31:27
p:to tell|1:12 2:26
p:to the|1:14 5:15 6:28
p:to three|6:13
p:to throw|9:15
p:to thursday|1:23
p:to train|3:17 11:13
p:to try|23:12 26:14 31:23
p:to walk|0:16 7:18
p:to write|7:20
p:today $|1:-13 2:-21 4:-23 5:13 6:48 7:-14 10:42 13:-12 20:39 23:-15
p:today $|26:13 27:28 28:17 31:-20
p:today everything|8:15
p:today i|6:18
p:today please|20:24
p:today was|6:16 8:25
p:told her|6:23
p:told me|23:12 26:14 31:23
p:told my|6:35
p:told the|6:18
p:tomorrow $|1:60 3:37 6:-13 26:-12 27:33
p:tomorrow is|1:18
p:tomorrow makes|9:15
p:tomorrow morning|9:15
p:tonight $|1:42
p:tonight on|31:24
p:too fat|12:16
p:too lazy|11:49
p:too many|2:24
p:too much|2:18 9:24
p:too old|4:13
p:too slow|4:20
p:too tired|8:17
p:took me|6:25
p:took the|6:17
p:tore my|5:21
p:toronto now|29:23
p:train $|3:14 9:14 19:24 22:14
p:train leaves|31:17
p:train nothing|22:20
p:train was|31:19
p:translate this|31:27
p:travelling $|29:42
p:treat me|12:15
p:treated him|10:22
p:trees $|31:35
p:tried 5|5:13
p:tried everything|2:13
p:tried to|5:23
p:trip $|7:17
p:trust myself|4:17
p:trust you|24:15 30:19
p:try the|2:16
p:try this|23:12 26:14 31:23
p:trying $|4:14 11:25
p:trying to|7:30
p:tuesday $|16:21
p:turn after|0:14
p:turn in|0:15
p:turn to|3:13
p:turned me|5:31
p:turns out|4:14 5:13
p:turns when|9:19
p:tv $|31:24
p:two cats|31:22
p:two days|4:13
p:two hours|1:16
p:two job|2:25
p:two kids|31:27
p:two minutes|0:21
p:two of|2:13
p:two pages|6:15
p:two weeks|29:42
p:ugly in|4:15
p:understand me|25:20
p:understand the|23:36
p:understand what|25:24
p:unfair i|10:15
p:university by|3:14
p:until monday|28:21
p:until the|1:34 9:-13 28:20 29:19
p:until this|24:18
p:up $|2:20 4:12 7:-15 8:-13 10:13 11:52
p:up after|0:20 4:18 5:20
p:up at|9:21
p:up big|5:29
p:up for|6:15
p:up in|6:25
p:up my|16:31
p:up sad|8:26
p:up the|3:31 6:-14
p:up to|6:12
p:up today|5:20
p:up with|4:14 8:17 10:12
p:ups $|6:29
p:us continue|21:19
p:us go|20:15 21:16
p:us into|0:14
p:us start|20:30
p:used to|8:24 11:19
p:useless $|25:34
p:useless with|4:24
p:vacation until|28:17 29:19
p:vienna now|29:21
p:visa $|2:20
p:visa runs|2:14
p:viva on|1:18
p:voice shakes|4:12 9:12
p:wait $|2:18
p:waiting outside|0:23
p:wake me|29:33
p:walk even|6:12
p:walk every|7:21
p:walk into|0:16
p:walked 8000|6:25
p:walked out|5:35 6:-15
p:walked past|6:21
p:walks by|9:18
p:wall $|2:25
p:want $|18:46
p:want everything|30:36
p:want it|18:22
p:want my|4:12 7:15
p:want out|0:15
p:want this|15:32
p:want to|2:-21 6:-19 7:38 11:16 14:23 16:23 21:19 31:17
p:wanted it|4:16
p:wants to|1:15 2:-12 9:12
p:was a|5:30 25:32
p:was awkward|5:19
p:was bad|6:-13 8:32
p:was brave|6:18
p:was braver|4:16 7:12
p:was easier|6:12
p:was fine|6:16
p:was going|5:17
p:was great|6:21
p:was hoping|5:17
p:was it|13:25
p:was more|7:16
p:was not|5:16
p:was on|6:17 31:18
p:was scared|6:12
p:was sloppy|4:15
p:was that|13:57
p:was weak|4:12 13:14
p:washing machine|2:13
p:wasted the|5:25
p:watched a|31:36
p:water instead|6:21
p:way to|2:35
p:we cannot|2:26
p:we had|31:22
p:we have|31:25
p:we keep|2:13
p:we left|21:19
p:we lost|4:16 5:15
p:we stop|21:27
p:we won|6:15
p:weak $|4:12 13:14
p:weakest in|4:20
p:weather in|31:18
p:weather is|31:18
p:wed at|9:12
p:wedding $|7:14
p:wedding speech|3:14
p:week $|2:-17 6:38 8:18 9:-13 28:17
p:week ?|16:15
p:week has|8:22
p:week i|1:21
p:weekend $|6:24
p:weekend please|28:16
p:weekends $|28:22
p:weeks $|1:18 29:40
p:weeks not|3:14
p:weeks of|5:13
p:well $|6:18 13:24
p:went badly|5:22
p:went blank|5:21
p:went for|6:12
p:went horribly|5:17 6:-12
p:went ok|6:14
p:went to|6:17
p:went well|6:24
p:what a|8:29
p:what am|8:20 17:29
p:what are|17:35 23:14
p:what can|23:20
p:what day|14:34
p:what did|16:36
p:what do|1:27 18:35 23:-16 30:47
p:what else|23:16
p:what for|11:53 31:-13
p:what have|16:37
p:what helps|24:14
p:what i|1:-12 8:-20 9:-16 11:-19 16:36 17:21 23:15 25:20 30:14
p:what if|1:14 4:29 9:43
p:what is|1:-16 5:-12 6:-12 9:-21 18:20 20:50 23:26 24:33 31:12
p:what kinds|23:15
p:what matters|18:40
p:what now|20:35 21:13 23:20 31:-13
p:what proof|15:19
p:what should|20:31
p:what time|31:32
p:what to|2:41
p:wheelchair $|12:17
p:wheelchair there|12:17
p:when did|16:13
p:when i|3:14 4:12 9:22
p:when people|10:27
p:when she|3:13
p:when the|6:12
p:when there|9:14
p:when they|5:13 13:19
p:whenever it|3:13
p:whenever the|9:18
p:where can|16:19
p:where did|21:27
p:where do|23:37
p:where is|24:39
p:where we|21:19
p:whether to|2:13
p:which things|17:19
p:who always|2:17
p:who are|23:33
p:who can|19:23 30:20
p:who could|19:51
p:who dis|31:26
p:who else|30:27
p:who finds|4:14
p:who finished|4:16
p:who sees|30:24
p:who won|31:25
p:who would|4:27
p:whole cake|5:14
p:whole day|5:22 6:-12
p:whole house|3:12
p:whole pizza|5:13
p:whole week|6:16
p:why $|8:24
p:why am|4:35
p:why cannot|4:19
p:why did|15:32
p:why do|24:23 25:24
p:why does|24:28
p:why i|15:40
p:why would|4:12
p:wife $|5:14 10:14
p:wife thinks|4:13
p:wifi the|2:13
p:will ask|1:13
p:will do|3:16
p:will find|4:18
p:will go|5:15
p:will happen|9:20
p:will like|1:14 4:14
p:will never|4:42
p:will not|0:15 2:39
p:will open|7:20
p:will see|1:17
p:will stare|12:16
p:will start|3:21
p:will this|24:21
p:window $|8:22 11:15
p:wins $|16:57
p:wins do|16:17
p:wish i|6:-13 7:47
p:with a|10:16
p:with anything|11:17
p:with authority|2:18
p:with being|8:16
p:with everything|3:16
p:with money|4:24
p:with my|1:12 2:36 4:-20 5:-17 6:18 18:12 30:17
p:with people|10:15
p:with something|26:13
p:with the|0:18
p:with this|19:26
p:with yesterday|21:27
p:without crying|6:13
p:without her|8:27
p:without sugar|6:18
p:without sweating|9:12
p:woke up|8:26
p:woman $|12:18
p:women cannot|4:-13 12:29
p:won the|31:25
p:word written|3:14
p:words $|6:12
p:work $|2:12 23:37
p:work ?|24:30
p:work and|2:14 10:16
p:work is|9:20 11:36
p:work was|4:15
p:worked hard|5:15
p:works $|15:17 24:21
p:worried i|9:14
p:worried sick|9:20
p:worry all|9:14
p:worry too|9:19
p:worrying $|9:22
p:worrying about|9:12
p:worse $|2:28
p:worst day|10:13
p:would anybody|4:17
p:would be|5:15 19:15
p:would clean|3:29
p:would die|3:12
p:would disappear|8:28
p:would give|9:12
p:would join|3:18
p:would like|7:25 19:29
p:would love|7:33
p:would need|19:17
p:would notice|8:13
p:would want|4:27
p:wreck today|9:32
p:write $|25:24
p:write a|7:19
p:write at|29:13
p:write here|30:27
p:write in|29:14
p:write later|29:24
p:write me|29:19 31:32
p:write on|16:21
p:write this|3:17
p:write to|28:22
p:writing $|3:18
p:writing me|28:27
p:written $|3:14
p:wrong $|1:12
p:wrong time|29:43
p:wrote $|16:17 30:25
p:wrote 2|5:24
p:wrote about|16:33
p:wrote two|6:15
p:x 10|6:15
p:xx $|31:33
p:year $|3:22
p:year is|7:12
p:years $|1:15
p:years and|4:18
p:yelled $|5:18
p:yes $|5:-13 6:43 26:34 31:-13
p:yes i|3:16
p:yes or|31:25
p:yesterday $|21:27
p:yesterday after|5:20
p:yesterday s|21:27
p:yet $|3:13
p:york for|29:24
p:you $|5:-13 10:20 23:32 26:26 30:20 31:-17
p:you ?|23:-16 26:37
p:you a|23:15
p:you about|31:12
p:you again|31:34
p:you always|25:25
p:you an|23:19
p:you ask|20:24
p:you asked|25:20
p:you do|23:24 25:32 30:14
p:you even|25:24
p:you for|23:18
p:you help|26:13
p:you keep|25:15 30:24
p:you know|31:34
p:you like|31:27
p:you remind|29:13
p:you speak|29:30
p:you store|30:33
p:you tell|16:15
p:you think|13:24 14:12
p:you write|29:50
p:youtube $|5:25
p:zero energy|11:27
p:zone $|29:25
r:anxious|0:19 1:30 6:-12 9:93 11:-12 31:-13
r:anxious 3|9:14
r:anxious 5|0:18 1:22 9:81 31:-12
r:avoiding|1:-12 2:16 3:71 4:-16 5:-19 7:14 23:13
r:avoiding 3|5:-12 7:13 23:16
r:avoiding 5|2:13 3:74 6:-16
r:bored-time|20:23 22:78
r:bored-time 5|20:23 22:78
r:complaint|25:57
r:complaint 7|25:57
r:conflict-identity|12:60
r:conflict-identity 5|12:60
r:continue|21:45
r:continue 7|21:45
r:data|30:77
r:data 7|30:77
r:did|1:-13 4:-32 5:17 6:122 8:-20 9:-17 11:-16 13:19 14:16 16:17
r:did 3|3:13 4:-15 5:18 6:26 8:-14 9:-13 13:19 16:18
r:did 5|4:-14 6:96
r:doubt|2:15 4:82 6:-16 9:13 10:-14 12:21 31:-15
r:doubt 3|2:14 4:-13
r:doubt 5|4:93 6:-13 11:-14 12:23 31:-14
r:event-ahead|1:83 2:-12 5:-12 6:-13 9:22
r:event-ahead 3|1:15 11:13
r:event-ahead 5|0:16 1:68 9:17
r:event-now|0:80
r:event-now 7|0:80
r:evidence|16:52 23:14
r:evidence 7|16:52 23:14
r:failed|0:-12 2:-20 3:20 4:23 5:82 6:-26 7:-12 10:48 31:-13
r:failed 3|10:29
r:failed 5|2:-18 3:25 4:25 5:77 6:-27 9:-14 10:21
r:goodbye-today|27:68
r:goodbye-today 5|27:68
r:help|23:79 24:12 30:18
r:help 7|23:79 24:12 30:18
r:learn|23:17 24:62
r:learn 5|23:17 24:62
r:low|6:-19 7:-12 8:109
r:low 5|6:-19 7:-12 8:109
r:pause|28:60 29:14
r:pause 7|28:60 29:14
r:people|19:46
r:people 5|19:46
r:praise-or-feedback|6:-12 13:84 14:13 17:12
r:praise-or-feedback 3|13:22
r:praise-or-feedback 5|13:56 17:13
r:progress|14:82
r:progress 5|13:13
r:progress 7|14:71
r:remind-me|15:63 16:21 24:12
r:remind-me 7|15:63 16:21 24:12
r:settings|28:19 29:92
r:settings 7|28:19 29:92
r:small-talk|26:91 31:-19
r:small-talk 5|26:91 31:-19
r:strengths|17:34
r:strengths 7|17:34
r:stuck|2:82 3:18 4:-12 6:-21 7:12 8:19 11:-15
r:stuck 3|2:15
r:stuck 5|2:68 3:21 4:-13 5:-12 6:-17 7:13 8:16 9:14 11:-13
r:today|20:74 21:19 23:13
r:today 5|20:74 21:19 23:13
r:unmotivated|8:13 11:94
r:unmotivated 5|8:13 11:94
r:upset|6:-12 10:73
r:upset 5|6:-12 10:73
r:values|18:49
r:values 5|18:49
r:want|2:-23 6:-16 7:59 18:12
r:want 3|15:14 18:19
r:want 5|2:-22 6:-13 7:67 16:13
s:accen|12:29
s:accep|6:24
s:accid|4:12 9:12
s:accou|3:16 9:14 19:43
s:achie|16:19
s:adult|2:14
s:affor|9:21
s:afrai|3:13 9:24
s:after|1:15
s:again|24:14
s:alcoh|6:27
s:alrea|4:14 5:13 25:20
s:alway|3:21 4:47 7:-12 8:-14 9:-16 10:20 11:-13 25:21
s:ameri|0:19
s:anoth|6:13
s:answe|7:-15 16:31 30:41
s:anxie|9:29
s:anxio|9:33
s:anybo|4:17
s:anymo|4:12 11:20
s:anyon|30:25
s:anyth|3:22 11:31
s:anywa|6:17
s:apple|31:29
s:appli|2:12 6:39
s:appoi|1:38 3:17
s:argui|2:16
s:argum|2:13
s:aroun|6:19
s:asdfg|31:29
s:asdkj|31:29
s:asham|5:16
s:askin|25:22
s:aslee|5:16 29:15
s:attac|9:29
s:autho|2:18
s:avoid|3:14
s:awkwa|5:19
s:backs|0:26
s:baker|6:20
s:banan|31:29
s:barce|31:24
s:becau|4:16 5:18 12:52
s:becom|7:40 18:14
s:befor|6:15 20:16 22:48
s:begin|0:14
s:belie|4:12
s:bette|7:44 14:35
s:birth|5:13 6:-12 8:26
s:biscu|31:19
s:blame|10:25
s:blush|9:12
s:boile|2:13
s:bombe|5:26
s:bonjo|31:29
s:booke|3:18 6:19
s:borin|11:40
s:bothe|11:44
s:boyfr|1:14 2:15
s:brave|4:13 7:24
s:breat|25:17
s:brick|9:12
s:broke|2:37
s:broth|5:-14 10:56
s:burne|5:16
s:busin|7:23
s:butte|1:15 9:14
s:calle|0:38 5:-16 6:36
s:calli|0:23
s:cance|10:14 26:15 31:15
s:canno|2:60 3:16 4:46 6:-25 7:-12 9:29 10:-13 11:56 22:-14 31:-20
s:capit|31:31
s:chang|2:-12 7:12 13:12 18:16 29:41
s:chann|31:18
s:chapt|1:-13 2:13 6:21
s:cheat|5:19
s:check|3:15 4:-12 20:22 26:32
s:cheer|13:13 26:22
s:chees|31:39
s:child|7:16
s:choos|3:14
s:chore|2:16
s:chris|9:13
s:cigar|5:15 6:26 7:18
s:clean|3:16 5:-12 6:32
s:clien|0:21 5:30
s:close|0:15 31:16
s:coffe|7:37 31:24
s:colla|5:17
s:colle|2:21 10:25 12:18
s:colou|31:18
s:comin|3:12
s:compa|3:-15 4:41
s:conce|11:18
s:confe|0:19
s:confi|4:40 7:37
s:conti|21:19
s:contr|1:12 8:16
s:conve|0:15 6:23
s:cooke|6:28
s:coura|7:16
s:cours|4:28 5:14
s:credi|6:22
s:criti|2:12 10:21
s:cryin|8:46
s:custo|6:16 10:20
s:daugh|8:13 9:21
s:deadl|3:16
s:decid|2:24
s:defen|1:20
s:degre|7:12
s:delet|5:21 30:56
s:denti|1:24 3:22
s:depar|1:21
s:depos|2:13
s:deser|4:19
s:diale|5:-17 12:35
s:dieti|5:13
s:dinne|5:13 31:29
s:disap|8:28
s:disas|5:18
s:disco|2:13
s:disgu|10:22
s:disru|2:13
s:divor|2:15 8:14
s:docto|1:27
s:dodgi|3:17
s:drivi|1:17 6:20
s:earli|29:33
s:easie|6:12
s:eatin|7:12 9:-15
s:effic|24:32
s:effor|11:36
s:elect|31:25
s:eleph|31:50
s:email|3:16
s:embar|5:15 10:41
s:emplo|2:13
s:encou|15:32
s:energ|11:27
s:enoug|2:14 4:25 13:22 27:19
s:entri|16:21
s:eveni|1:29 29:13
s:every|0:-14 3:12 4:53 6:-30 7:-15 8:29 11:19 12:29 14:-12 15:-16
s:every|16:-14 18:-12 19:-12 20:-12 28:-12 29:-12 30:59 31:-20
s:excep|3:21
s:exclu|12:13
s:excus|3:38
s:exerc|21:25 23:42
s:exhau|11:31
s:expla|24:35
s:explo|10:21
s:expor|30:27
s:faile|5:53
s:faili|4:39
s:fathe|1:15
s:favou|31:18
s:feedb|13:35
s:feeli|8:81
s:final|6:39
s:finis|2:15 4:29 6:26
s:flatm|10:21
s:fligh|6:22
s:flyin|9:22
s:footb|31:24
s:forei|12:36
s:forge|31:24
s:forgo|5:42
s:fourt|5:23
s:freak|9:30
s:freez|9:18
s:frenc|31:27
s:frida|1:21 2:25 3:19
s:frien|1:-13 7:12 8:17 9:-15 13:16 19:27
s:frigh|1:14 9:15 24:12
s:frust|10:42
s:furio|10:18
s:futur|9:22
s:garag|2:17 6:12
s:garde|2:20
s:germa|29:30
s:getti|8:14
s:girlf|2:18
s:givin|1:22
s:grand|8:42
s:guest|1:14 5:15
s:guilt|10:28
s:guita|3:12 7:20
s:habit|24:36
s:hande|6:18
s:handl|15:19
s:happe|9:18
s:harde|0:15
s:healt|6:15
s:heari|1:25
s:helpe|13:13 26:22
s:helpi|25:18
s:holid|11:26
s:homes|8:33
s:hopel|4:17
s:hopin|5:14 7:37
s:horri|5:14 6:-13 8:30
s:hungr|31:45
s:husba|9:19
s:impor|18:41
s:impro|14:53
s:inste|3:14 5:20 6:21 29:28
s:inter|0:19 1:62 2:-14 5:25 31:14
s:intro|6:13 12:13
s:inven|3:13
s:invis|8:20
s:invit|5:29
s:irrit|10:22
s:jamme|6:12
s:janua|3:32
s:jealo|10:22
s:jogge|6:20
s:joine|0:25
s:judge|12:29
s:killi|0:14 1:20 9:19
s:kitch|3:17 6:12
s:landl|0:18 2:17 6:16
s:langu|7:18
s:lapto|2:18 3:13
s:laugh|4:26 12:28
s:lawye|18:15
s:leade|4:21
s:leave|31:17
s:leavi|10:28
s:lesso|5:19
s:lette|3:36
s:letti|8:14
s:lisbo|29:32
s:liste|4:39 7:14 13:19
s:locke|9:13
s:lonel|8:24
s:looki|13:23
s:machi|2:13
s:madri|31:23
s:makin|14:16
s:manag|5:15 6:31 16:19
s:marat|1:20 7:12
s:marke|31:25
s:marri|8:22
s:mater|4:21
s:matte|18:39
s:medic|2:13
s:medit|5:21
s:meeti|1:21 9:12
s:messa|28:55 30:23
s:messe|5:17
s:midni|5:18
s:minut|0:95 2:-17 3:-19 4:-20 7:-13 8:-19 20:18 22:83 31:-17
s:mista|9:12 10:25
s:monda|1:15 3:15 4:-15 5:-13 8:13 9:19 11:24 28:33 31:-16
s:morni|2:-12 8:22 11:12 26:23 31:-15
s:mothe|8:18 18:25
s:motiv|11:72 15:15
s:mysel|2:-22 4:62 6:24 9:-13 11:-14
s:naile|6:36
s:natur|13:25 17:19
s:needl|1:16
s:neigh|2:29 5:13
s:nervo|1:21 6:-12 9:71
s:night|8:22
s:nobod|1:13 2:13 4:39 6:12 8:30 12:-12 19:42 31:-12
s:norma|4:14 13:24
s:nothi|1:-18 3:20 4:32 6:-15 8:38 26:17 31:16
s:notic|8:15
s:novem|6:18
s:nowhe|2:20
s:numbe|0:31 31:15
s:nurse|2:17
s:offer|2:25
s:offic|6:14 12:17
s:oldes|12:15
s:opene|3:21
s:openi|1:15
s:opera|1:23
s:opini|6:17
s:order|2:12 6:18
s:other|3:14 4:29
s:outsi|0:38
s:overt|6:12 9:45
s:paint|5:14
s:panic|0:12 1:23
s:paren|1:22 4:-15 9:24 18:18
s:partn|19:17
s:passe|6:23 8:23
s:patie|5:15 7:12
s:payin|6:17
s:peopl|2:35 3:-18 4:21 5:-15 10:30 12:40 19:15
s:perce|31:24
s:perso|4:19 7:12 8:13 12:15 23:17 30:18
s:physi|6:14
s:picke|3:12
s:pickl|2:20
s:pictu|4:15
s:pilin|2:17
s:pinea|31:25
s:plann|5:18
s:plant|31:26
s:playi|2:14
s:pleas|14:29 22:18 25:12 28:70 29:13
s:pound|9:19
s:prais|13:18
s:prese|1:34 5:17
s:press|9:21
s:print|6:12
s:probl|2:38
s:procr|3:48 24:25
s:progr|7:-16 14:65
s:promo|4:15 10:23
s:prope|1:16 6:17
s:propo|5:16
s:publi|9:12
s:purpl|31:24
s:pushu|6:19
s:putti|3:25
s:puzzl|6:14
s:pyjam|11:20
s:quart|0:16 22:31
s:quest|23:33 25:29
s:racin|9:23
s:raine|6:12
s:readi|6:19
s:reaso|11:14 15:22
s:recor|24:33
s:rejec|5:43
s:relap|5:37 6:-12
s:remem|15:24
s:remin|15:36 20:20 28:27 29:41
s:remov|30:23
s:repli|2:15
s:repor|2:20 3:16 5:15
s:resea|24:39
s:resul|5:14 9:28
s:retur|3:17
s:revis|3:23
s:rewri|2:15
s:ridic|4:17
s:rubbi|8:29
s:runni|2:19 11:16 19:31
s:satur|1:19 31:25
s:scare|3:20 9:41
s:schoo|4:13
s:score|6:15
s:screa|10:18
s:screw|5:29
s:scrol|3:16
s:seaso|9:15
s:secon|5:27
s:secre|30:36
s:sendi|6:17 28:16
s:shake|4:12 9:12
s:shaki|0:42
s:shoul|2:24 3:36 4:-13 5:-13 6:-17 9:15 11:-14 20:26 23:20
s:shout|5:17 10:12
s:singl|5:19 6:-12
s:siste|4:18 16:18 31:18
s:sitti|0:13 3:12
s:skipp|3:12
s:slopp|4:15
s:smart|4:15
s:smoke|5:36 6:16
s:smoki|5:13
s:snapp|5:18 10:21
s:snooz|3:14
s:snowi|31:27
s:solut|2:28
s:someb|19:26
s:someo|2:15 5:29
s:somet|3:-20 4:-12 6:-20 8:-15 15:58 16:29 20:52 22:32
s:souff|5:17
s:spani|7:22
s:speak|0:27
s:speec|1:43
s:stair|6:17
s:stand|0:26
s:stari|2:22
s:start|0:30 1:21 2:-16 3:24 4:-14 5:-15 7:19 9:-20 11:16
s:staye|6:23 8:12
s:stoma|9:19
s:stres|9:56 10:13
s:stron|17:37
s:stude|5:19
s:studi|11:27
s:study|5:19
s:stupi|4:19 12:14
s:subje|3:13
s:sugge|31:12
s:summe|7:18
s:sunda|31:16
s:super|3:14 9:16
s:suppo|19:57
s:surge|9:15
s:survi|6:20
s:sweat|9:35
s:switc|29:27
s:talen|17:29
s:talke|6:25
s:teach|2:12
s:telli|25:16
s:tempe|10:13
s:tensi|9:33
s:terri|1:14 8:19 9:12
s:texte|10:14
s:texti|29:21
s:thank|26:88 27:23 31:-13
s:thera|7:13 23:23 26:12 31:18
s:thesi|1:23
s:thing|2:12 17:17 25:17
s:think|1:13 4:24 9:44 18:13
s:thoug|6:49 9:24 24:31 31:-15
s:throu|5:26 6:21
s:thurs|1:58
s:tomor|1:102 2:-13 3:30 5:-15 6:-16 7:-13 8:-14 9:31 11:-14 26:-13
s:tomor|27:31 31:-17
s:tonig|1:38 31:19
s:toron|29:23
s:trans|31:27
s:trave|29:42
s:treat|10:22
s:tryin|7:27 11:23
s:tuesd|1:18 16:21
s:turne|5:31
s:under|23:28 25:42
s:unfai|10:15
s:usele|4:22 25:32
s:vacat|28:17 29:19
s:vienn|29:21
s:waiti|0:31
s:walke|5:24 6:30
s:wante|4:26
s:washi|2:13
s:waste|5:25
s:watch|31:35
s:weake|4:20
s:weath|31:36
s:weddi|1:15 3:13 7:12
s:weeke|6:21 28:36
s:wheel|12:34
s:whene|4:13 9:20
s:wheth|2:13
s:windo|8:22 11:15
s:witho|5:-13 6:52 8:18 9:12
s:worke|5:15
s:worri|9:32
s:worry|9:33
s:writi|3:25 6:-15 28:26
s:writt|3:14
s:yelle|5:18
s:yeste|5:15 21:51
s:youtu|5:25
w:!|5:-15 6:112
w:0170|31:21
w:1|6:31 31:21
w:10|0:-15 1:20 5:20 6:29 22:20
w:11|5:15
w:12|1:13 9:-15 28:20 29:19 31:19
w:123|31:27
w:14|2:12
w:15|1:22 20:19
w:2|0:13 1:15 4:-12 5:12 6:60 8:-15 31:35
w:20|0:-15 1:28 4:12 6:30 22:12
w:200|1:14
w:3|0:12 1:24 2:20 4:-16 6:49 9:22
w:30|1:22 6:22
w:300|6:12
w:4|5:30 11:16 31:14
w:40|5:19 19:13
w:42|31:32
w:5|0:19 6:14 7:28
w:555|31:21
w:6|8:12
w:68|5:17
w:7|1:13 29:28
w:8|6:12 22:19 29:18 31:12
w:80|5:16 31:23
w:8000|6:25
w:82|6:13
w:9|1:23 29:39
w:90|6:14
w:?|2:-14 13:20 14:-13 20:18 22:14 24:39 26:28 30:22
w:a|0:-23 2:55 3:-35 5:22 6:-18 7:39 9:-18 10:-36 11:-40 12:22
w:a|13:13 14:-32 16:-35 17:-22 18:-18 20:-25 21:-24 22:-22 28:22 29:-38
w:able|7:15 9:17
w:about|0:52 1:44 3:-28 4:-41 5:-27 6:-16 7:-22 8:-27 9:32 13:-12
w:about|16:18 18:-16 20:-12 23:21 29:-14 30:17 31:39
w:accent|12:29
w:accepted|6:24
w:accident|4:12 9:12
w:account|3:23 9:16
w:accountability|19:17
w:accountable|19:26
w:aced|6:20
w:achieve|16:19
w:adults|2:14
w:afford|9:21
w:afraid|3:13 9:24
w:after|0:32 5:39 6:-19 22:-12
w:afternoon|1:15
w:again|2:-13 3:60 4:-14 5:52 6:-35 7:-16 8:20 10:30 11:13 15:19
w:again|26:-12
w:against|24:14
w:ai|23:19
w:alarm|3:14
w:alcohol|6:27
w:all|0:-16 1:-15 4:-12 5:-21 7:-12 8:56 9:38 11:24 23:14 25:25
w:all|30:47 31:-30
w:alone|8:34 28:27
w:along|2:18
w:already|4:14 5:13 25:20
w:always|3:21 4:47 7:-12 8:-14 9:-16 10:20 11:-13 25:21
w:am|0:32 1:-17 2:-20 3:-36 4:35 5:-67 6:-74 7:-46 9:16 10:27
w:am|12:38 13:48 14:38 15:-13 16:-40 17:27 19:-27 20:-18 22:-17 23:-33
w:am|24:-25 25:-23 28:-13 29:15 30:-32 31:-18
w:americans|0:19
w:an|1:29 2:-22 3:25 4:15 6:-16 11:17 19:12 22:29 23:14 31:-14
w:and|2:55 3:24 5:48 6:46 7:-26 8:39 9:30 13:-21 14:-18 15:-17
w:and|16:-20 17:-13 18:-19 20:-13 21:-12 22:-17 23:-15 24:-12 25:-13 26:-13
w:and|27:-13 28:-14 29:-19 30:-15 31:-38
w:angry|10:67
w:another|6:13
w:answers|7:-15 16:32 30:42
w:anxiety|9:29
w:anxious|9:33
w:any|0:17 4:-12 8:13 14:21 20:26
w:anybody|4:17
w:anymore|4:12 11:20
w:anyone|30:25
w:anything|3:22 11:31
w:anyway|6:17
w:apart|5:42
w:app|25:39
w:apples|31:29
w:application|6:30
w:applications|2:15
w:applied|6:15
w:appointment|1:38 3:17
w:are|0:38 3:-13 5:-22 6:-21 7:-16 8:-25 10:13 11:-14 16:-12 17:27
w:are|22:-12 23:76 26:24 31:21
w:arguing|2:16
w:argument|2:13
w:around|6:19
w:as|1:17 12:18
w:asdfgh|31:29
w:asdkjh|31:29
w:ashamed|5:16
w:ask|2:26 19:24 20:20
w:asked|6:45 25:20
w:asking|25:22
w:asleep|5:16 29:15
w:at|0:-18 1:54 5:15 6:-34 8:-13 9:17 10:18 11:-19 12:48 13:-27
w:at|14:-23 16:-22 17:49 18:-19 20:-19 21:-15 22:-18 23:-22 24:-18 26:-17
w:at|27:-16 29:44 30:-20
w:ate|5:28 10:18
w:attack|9:29
w:aunt|31:27
w:authority|2:18
w:avoiding|3:14
w:away|8:26
w:awful|5:12 8:13
w:awkward|5:19
w:b|2:18 7:19
w:baby|2:15 6:12
w:back|2:14 7:13 20:16 21:48
w:backstage|0:26
w:bad|4:23 8:25
w:badly|5:22
w:baked|6:21
w:bakery|6:20
w:banana|31:29
w:bank|3:34 9:15
w:barcelona|31:24
w:be|2:-23 4:22 6:-22 7:65 8:22 10:-15 11:19 28:13
w:because|4:16 5:18 12:52
w:become|7:40 18:14
w:bed|7:-12 9:-14 11:19 27:69
w:been|1:-25 2:21 3:72 5:-15 6:-12 8:39
w:before|6:15 20:16 22:48
w:begin|23:37
w:begins|0:14
w:being|8:12 12:28
w:believe|4:12
w:bell|0:23
w:best|2:22 5:13
w:better|7:44 14:35
w:big|1:56 2:-14 5:19
w:bike|6:13
w:binge|5:16
w:birthday|5:13 6:-12 8:26
w:biscuit|31:19
w:bit|8:26
w:black|12:21
w:blah|31:29
w:blamed|10:25
w:blank|5:15
w:blind|1:15
w:blue|31:46
w:blushing|2:14
w:board|1:16
w:boiler|2:13
w:bombed|5:26
w:bonjour|31:29
w:booked|3:18 6:19
w:bored|11:26 22:47
w:bores|11:23
w:boring|11:40
w:boss|2:-18 4:22 5:17 6:24 13:18 31:-12
w:bot|23:21
w:bothered|11:38
w:boyfriend|1:14 2:15
w:brain|4:20
w:brave|6:16 16:13
w:braver|4:13 7:24
w:bread|6:21
w:break|5:18 28:56
w:breathe|25:17
w:bricking|9:12
w:bring|3:14
w:broke|2:18
w:broken|2:37
w:brother|5:-14 10:56
w:brown|31:39
w:burned|5:16
w:bus|31:17
w:business|7:23
w:but|2:-17 3:42 6:43
w:butterflies|1:15 9:14
w:by|1:-13 2:57 6:-12 7:12 10:22
w:bye|27:26
w:c|5:16
w:cafe|7:20
w:cake|5:33
w:call|0:74 3:53 5:-15 6:-20 20:24
w:called|0:38 5:-16 6:36
w:calling|0:23
w:calls|9:13
w:calm|6:13
w:came|5:17
w:can|1:-12 4:17 5:-14 6:-19 9:-15 11:-12 14:-13 15:37 19:24 20:-12
w:can|23:34 25:-14 29:23 30:45 31:-19
w:cancelled|10:14 26:15 31:15
w:cannot|2:60 3:16 4:46 6:-25 7:-12 9:29 10:-13 11:56 22:-14 31:-20
w:capital|31:31
w:car|0:15
w:card|6:23
w:care|11:21
w:cat|31:20
w:cats|31:22
w:change|7:13 13:12 18:16 29:42
w:changed|14:17
w:changing|3:13
w:channel|31:18
w:chapter|1:-13 2:13 6:21
w:cheated|5:19
w:check|11:16
w:checking|3:15 4:-12 20:22 26:32
w:cheers|13:13 26:22
w:cheese|31:39
w:chest|9:41
w:child|5:14
w:children|7:16
w:chips|5:21
w:choose|3:14
w:chores|2:16
w:christmas|9:13
w:cigarettes|5:15 6:26 7:18
w:city|8:29
w:class|12:13
w:clean|3:25
w:cleaned|6:39
w:cleaning|3:18
w:client|0:21 5:30
w:close|9:14
w:closed|0:15 31:16
w:clue|4:17
w:coffee|7:37 31:24
w:coke|6:21
w:collapsed|5:17
w:colleague|2:22 10:27
w:colleagues|12:13
w:colour|31:18
w:come|1:29
w:comes|3:15
w:coming|3:12
w:compare|4:15
w:compared|4:15
w:concentrate|11:18
w:conference|0:19
w:confidence|4:43 7:13
w:confident|7:24
w:continue|21:19
w:contract|1:12 8:16
w:conversation|0:15 6:23
w:cook|4:25 11:30
w:cooked|6:28
w:cool|6:16 26:25
w:copy|30:30
w:could|5:15 6:-17 7:14 8:-12 10:28 19:45 20:16 29:15 31:-12
w:courage|7:16
w:course|4:28 5:14
w:crap|8:20
w:crazy|2:20 9:18 10:20
w:credit|6:22
w:cried|5:20 8:13
w:criticise|2:12 10:21
w:cry|8:15
w:crying|8:46
w:customer|6:20 10:12
w:cv|1:12
w:d|5:15
w:dad|3:23 6:15 8:18
w:dance|4:33
w:dare|4:12 9:12
w:dark|9:17
w:data|30:42
w:date|1:43 5:15
w:daughter|8:13 9:21
w:day|0:-19 4:-23 6:36 7:25 8:21 14:18 27:20
w:days|1:14 3:-12 6:57
w:deadline|3:16
w:decide|2:26
w:defense|1:20
w:degree|7:12
w:delete|30:59
w:deleted|5:24
w:dentist|1:24 3:22
w:department|1:21
w:deposit|2:13
w:deserve|4:19
w:desk|3:16
w:dialect|5:-17 12:35
w:did|0:-16 2:-25 3:-15 4:-36 5:40 6:61 7:-17 9:-18 10:14 11:-16
w:did|12:-14 13:49 15:35 16:44 21:16 23:-12 31:-15
w:die|3:12
w:died|6:15 8:44
w:diet|5:42
w:dieting|5:13
w:dinner|5:13 31:29
w:dip|24:35
w:dis|31:26
w:disappear|8:28
w:disaster|5:18
w:discount|2:13
w:disgusted|10:22
w:disruptive|2:13
w:divorce|2:15 8:14
w:do|0:-33 1:-19 2:13 5:-51 6:-65 7:-19 8:-36 9:-19 10:-40 11:14
w:do|12:18 13:16 14:-23 16:-21 18:15 19:-16 20:29 21:-23 23:30 24:12
w:do|25:24 26:-31 30:19
w:doctor|1:27
w:dodging|3:17
w:does|8:-12 23:47 24:34 25:24
w:dog|8:30
w:doing|9:-12 11:20 13:46 14:14 18:12
w:done|2:-14 4:-15 6:34 11:50 16:35 31:-13
w:door|0:24
w:doors|0:15
w:doubt|4:20
w:down|5:29 6:-14 8:55
w:drank|6:18
w:dream|18:27
w:drink|6:17 7:36
w:drive|5:-12 10:22 11:25
w:driving|1:17 6:20
w:drove|5:21
w:drums|7:20
w:due|2:20
w:dying|31:26
w:each|24:22
w:earlier|29:33
w:early|10:28
w:earth|9:13
w:easier|6:12
w:eat|8:31
w:eating|7:12 9:-15
w:edge|9:25
w:efficacy|24:32
w:effort|11:36
w:election|31:25
w:elephants|31:50
w:else|4:34 5:15 30:43
w:email|3:35
w:emails|3:16
w:embarrassed|5:17 10:43
w:embarrassing|4:13
w:employees|2:13
w:empty|8:25
w:encouraging|15:32
w:end|2:20
w:energy|11:27
w:enough|2:14 4:25 13:22 27:19
w:entries|16:21
w:essay|3:12 13:14
w:even|2:-18 4:24 5:-18 6:29 8:30 9:-13 10:18 18:20 25:22
w:evening|1:29 29:13
w:ever|10:12 15:15
w:every|1:-22 2:35 3:46 4:14 8:-14 9:12 31:-12
w:everybody|8:13
w:everyone|4:48 12:40 13:19
w:everything|2:19 3:18 6:-21 8:22 9:15 11:32 15:-12 30:65 31:-16
w:ex|10:13
w:exam|0:24 1:70 2:-22 5:15 6:-14 7:13 8:-16
w:except|3:21
w:exclude|12:13
w:excuse|3:13
w:excuses|3:25
w:exercise|21:27
w:exercises|23:42
w:exhausted|11:31
w:explain|24:35
w:explode|10:21
w:export|30:27
w:eye|4:12
w:eyes|31:39
w:fail|9:21
w:failed|5:53
w:failing|4:39
w:fake|13:18
w:far|6:21 14:33 16:21
w:fat|4:12 8:18 10:12 12:12
w:father|1:15
w:favourite|31:18
w:fed|8:14 10:24 11:15
w:feedback|13:35
w:feel|2:-22 3:-22 5:-23 7:-15 8:87 10:12 11:25 12:19 13:28
w:feeling|8:81
w:feels|8:21
w:fell|5:60
w:felt|6:15
w:fence|5:21
w:fight|2:31
w:file|9:14
w:film|31:37
w:finally|6:39
w:find|16:39 19:28
w:finds|2:14 10:22
w:fine|6:14 26:36
w:finish|4:20
w:finished|6:30
w:fired|1:13
w:first|1:21 2:-17 6:64 8:14
w:fit|2:-15 7:37
w:five|0:26 22:12
w:fixed|6:13
w:flat|2:13
w:flatmate|10:21
w:flight|6:22
w:flop|5:15
w:flying|9:22
w:focus|11:28
w:food|10:21
w:fool|4:15
w:football|31:24
w:for|0:-12 2:31 6:51 8:-23 9:-31 11:34 12:13 13:-19 14:-17 15:-16
w:for|16:-18 17:-12 18:-17 21:-13 24:-16 25:-14 26:-16 27:55 29:16 30:-17
w:for|31:-13
w:foreign|12:13
w:foreigner|12:22
w:forget|31:24
w:forgot|5:42
w:form|24:35
w:four|1:37 6:15
w:fourth|5:23
w:fraud|4:31 8:-12
w:freaking|9:30
w:free|22:30
w:freeze|9:18
w:french|31:27
w:friday|1:21 2:25 3:19
w:friend|5:-13 8:14 13:20
w:friends|2:13 5:18 7:18 19:29
w:fright|1:14 9:15 24:12
w:from|9:18 28:34
w:front|1:12 2:15 5:17 6:-12 10:19
w:froze|5:16
w:frustrated|10:42
w:fun|4:13 12:12
w:furious|10:18
w:future|9:22
w:gap|1:13
w:garage|2:17 6:12
w:garden|2:20
w:gave|0:-12 5:54
w:german|29:30
w:get|2:15 5:-12 7:27 8:-18 11:28 12:12 14:13 23:22 31:-13
w:getting|8:14
w:gig|1:19
w:girlfriend|2:18
w:give|5:-15 6:-15 7:-16 8:-13 11:51 13:28 20:21 28:14
w:giving|1:22
w:go|0:32 2:-14 3:12 5:16 7:-13 9:13 20:14 21:40
w:goal|7:60 18:20
w:goals|7:24
w:goes|2:13 9:22
w:going|0:21 2:27 6:-15 7:-12 9:15 15:16 27:36
w:gone|4:24 11:23 30:32
w:good|1:-12 5:-15 6:40 7:-14 8:-29 9:-27 10:-18 11:-14 13:30 14:-12
w:good|15:29 17:39 26:66 27:30 31:-26
w:got|1:20 4:-21 5:25 6:35 7:-12 10:16 11:-18 20:17 22:64
w:grandma|8:45
w:great|6:21 8:25 13:22
w:green|31:17
w:grey|8:48
w:group|4:20
w:guests|1:14 5:15
w:guilty|10:28
w:guitar|3:12 7:20
w:guy|2:17
w:gym|3:42 5:24 6:-22 12:12
w:habits|24:36
w:had|3:-14 7:-13 8:25 9:19 31:16
w:half|5:17 22:18
w:handed|6:18
w:handle|15:19
w:hands|0:19
w:happen|9:20
w:happy|3:-13 4:-12 6:23 8:40
w:hard|4:13 5:15
w:hardest|0:15
w:has|3:18 4:12 8:18 11:24 31:16
w:hate|4:14 8:13 10:29
w:hated|5:16
w:hates|4:30
w:have|1:53 3:34 4:-26 5:-62 6:-47 8:-17 10:-26 11:17 13:-18 14:29
w:have|16:33 17:-12 21:-13 22:47 23:-19 24:-12 25:-13 27:14 28:-15 29:-19
w:have|30:-15 31:20
w:he|2:-16 5:12 8:44 9:16 10:46 18:-13 31:-16
w:head|1:21
w:healthy|6:15
w:hearing|1:25
w:heart|9:57
w:help|0:30 4:-15 6:-12 9:21 15:13 19:44 23:47 31:-17
w:helped|13:13 26:22
w:helping|25:18
w:helps|24:36
w:her|2:27 4:-14 5:15 6:41 8:25
w:here|2:-14 23:27 30:23 31:24
w:heyyy|26:36
w:hi|26:45
w:hide|7:-15 8:37
w:him|10:20
w:hired|4:16
w:his|10:27
w:hiya|26:35
w:holiday|11:27
w:home|8:13
w:homesick|8:33
w:hopeless|4:17
w:hoping|5:14 7:37
w:horrible|8:29
w:horribly|5:17 6:-12
w:host|3:13
w:hot|9:23
w:hour|1:47 3:-12 22:37
w:hours|1:29 3:15
w:house|3:12 6:13
w:how|1:-16 2:44 3:-12 4:-17 5:-22 7:30 8:-20 9:-14 11:-21 12:-16
w:how|13:20 14:72 15:-15 18:-12 20:-15 22:-14 23:29 24:26 25:-18 26:15
w:how|27:-12 28:-13 30:-18
w:hungry|31:45
w:husband|9:19
w:i|0:-58 1:-17 3:47 4:54 6:24 8:-22 9:23 10:-12 11:-17 12:-38
w:i|14:17 16:18 17:-46 18:-28 19:-33 20:-63 21:-51 22:-27 23:-54 24:-71
w:i|25:-72 26:-63 27:-63 28:-63 29:-33 30:-40 31:-68
w:idea|2:15
w:ideas|2:16
w:idiot|4:35
w:if|1:27 4:21 9:66
w:important|18:41
w:improved|14:36
w:improving|6:12 13:12 14:17
w:in|0:81 1:49 2:-19 6:-18 7:-33 8:19 9:14 10:-18 12:20 13:-26
w:in|14:-24 15:-25 16:-26 17:-17 19:-13 21:-19 22:-13 23:-24 24:-18 25:-19
w:in|27:-20 29:42 30:-23
w:instead|3:14 5:20 6:21 29:28
w:interesting|31:31
w:internships|4:19
w:interview|0:22 1:57 5:29 31:-15
w:into|0:26 2:23 3:-12 6:-19 31:21
w:introduced|6:12
w:invent|3:13
w:invisible|8:20
w:invited|5:16
w:irritates|10:22
w:is|1:21 2:50 3:15 5:-53 6:-70 9:30 10:-27 11:24 12:-30 14:-25
w:is|15:-19 16:-37 17:-27 18:20 19:-28 21:-16 22:-17 24:42 26:-29 28:-31
w:is|29:-32 30:-20 31:78
w:it|2:13 3:33 5:27 6:45 7:-12 8:12 9:-16 11:-12 13:18 14:-15
w:it|16:-18 20:-18 21:-12 22:-19 23:-24 24:-18 26:-14 27:15 29:-19 30:-18
w:it|31:22
w:jammed|6:12
w:january|3:32
w:japan|29:27
w:jazz|31:27
w:jealous|10:22
w:jelly|0:14
w:job|1:16 2:13 3:-14 4:13 5:20 7:12 11:14 12:17 15:14
w:jobs|6:15
w:jogged|6:20
w:join|3:18
w:joined|0:25
w:judged|12:29
w:jumps|9:17
w:keep|2:37 3:56 4:19 5:-30 6:-38 7:-14 11:12 15:13 19:19 25:12
w:keep|30:19 31:-16
w:keeps|2:14
w:kept|6:28
w:kg|6:35
w:kids|0:-12 2:28 10:31 20:15 31:15
w:killing|0:14 1:20 9:19
w:kilos|6:28
w:kinds|23:15
w:kitchen|3:17 6:12
w:km|6:34
w:know|3:13 8:13 11:-17 17:24 18:15 31:30
w:ktrgh|31:32
w:lake|6:20
w:landlord|0:18 2:17 6:16
w:language|7:18
w:laptop|2:18 3:13
w:last|4:-12 5:60 14:32 16:27
w:late|3:18 10:25
w:later|3:13 29:23
w:laugh|8:20
w:laughed|12:30
w:laughing|4:15
w:law|2:15 12:12
w:lawyer|18:15
w:lazy|11:49
w:leadership|4:21
w:learn|7:55
w:leave|28:56
w:leaves|31:17
w:leaving|10:28
w:left|1:15 2:-12 5:-14 6:-13 8:38 11:22 14:22 21:16 31:-17
w:legs|0:14
w:less|7:39 28:12 29:15
w:lesson|5:19
w:let|5:13 20:44 21:32
w:letter|3:36
w:letting|8:14
w:lied|10:29
w:life|8:39 18:45
w:lifts|9:23
w:like|2:-24 3:-25 4:36 6:-31 10:-18 11:24 13:22 19:18 31:51
w:lisbon|29:32
w:list|23:30
w:listen|4:44
w:listener|7:26 13:21
w:live|29:45
w:lives|31:26
w:locked|9:13
w:lonely|8:24
w:long|24:15
w:look|4:61 5:-14 6:-16 16:28
w:looking|13:23
w:looks|5:14
w:lose|7:25
w:lost|2:35 5:58 6:24 8:-13
w:lot|26:25
w:loud|2:14
w:love|7:32 11:19
w:low|8:18
w:lunch|22:22 31:20
w:machine|2:13
w:mad|10:28
w:made|4:13 6:14
w:madrid|31:23
w:makes|2:27 8:32 9:27 10:24 12:23
w:making|14:16
w:manage|4:13 5:20 6:-13
w:managed|6:45 15:12 16:20
w:manager|2:15
w:many|2:19 14:37 16:12
w:marathon|1:20 7:12
w:march|1:20
w:market|31:25
w:marriage|8:15
w:match|4:14
w:mate|7:-19 19:35
w:material|4:21
w:maths|4:36
w:matter|2:16
w:matters|18:40
w:maybe|1:-12 28:12 31:12
w:me|0:-28 1:-19 2:-24 3:-56 4:30 5:-39 6:-48 7:-66 10:63 11:-21
w:me|14:-12 15:51 16:18 17:-28 18:12 19:44 20:24 21:-29 22:-33 23:-33
w:me|24:-12 25:25 26:-20 27:-33 28:59 29:21 31:-40
w:meal|6:21
w:medicine|2:13
w:meditate|5:23
w:meeting|1:22 9:14
w:meh|11:13
w:mess|2:23 4:30
w:messages|28:48 30:23
w:messed|5:17
w:midnight|5:18
w:mind|9:31
w:minute|0:21
w:minutes|0:80 2:-15 3:-17 4:-18 7:-12 8:-16 9:-13 20:19 22:84 31:-16
w:miss|8:54
w:mistake|9:12 10:25
w:mo|8:29
w:mock|5:17
w:mom|20:29
w:monday|1:15 3:15 4:-15 5:-13 8:13 9:19 11:24 28:33 31:-16
w:money|2:86 5:-19 6:-16 7:12
w:month|2:37 5:13 6:-19 14:33 16:25
w:more|2:14 3:-15 4:-21 7:45 8:16 28:28
w:morning|8:23 26:23 31:-15
w:mornings|11:19
w:mother|8:18 18:25
w:motivate|11:18 15:19
w:motivation|11:54
w:mould|6:18
w:move|2:17
w:moved|1:15 8:19 29:29
w:movie|31:18
w:much|2:22 9:26 24:17 31:15
w:mum|18:16
w:mums|4:15
w:music|2:14
w:must|1:17
w:my|0:22 1:37 2:39 3:29 5:44 6:25 8:-12 9:25 10:12 11:-37
w:my|12:19 13:-21 15:-45 16:15 17:-24 19:-49 20:-46 21:-47 22:-59 23:-49
w:my|24:-54 25:-56 26:-31 27:-48 28:-55 29:-65 30:13 31:-19
w:myself|2:-22 4:62 6:24 9:-13 11:-14
w:nailed|6:36
w:name|0:22
w:natural|13:26
w:naturally|17:19
w:need|2:24 3:15 4:-29 5:-25 6:-27 7:33 8:-17 11:-12 15:41 19:35
w:need|28:27
w:needles|1:16
w:neighbour|2:29 5:17
w:neighbours|6:17
w:nervous|1:21 6:-12 9:71
w:never|3:16 4:58 12:18 31:22
w:new|3:-19 5:-20 7:32 8:-20 11:-13 26:18 29:16 31:66
w:news|9:28
w:next|0:35 1:60 4:-13 6:-17 9:-12 20:50 31:-14
w:nice|19:17 27:31
w:nicer|2:17
w:night|4:-13 5:37 8:-13 9:20 26:-13 27:37 28:12 29:20 31:-14
w:nightmare|8:22
w:nine|31:17
w:no|0:-12 2:32 3:-14 6:20 9:20 11:24 12:-12 14:-12 16:-14 18:-16
w:no|20:-15 22:18 23:-15 28:31 29:-12 30:-12
w:nobody|1:13 2:13 4:39 6:12 8:30 12:-12 19:42 31:-12
w:noon|1:12
w:normal|4:14 13:24
w:not|0:-21 1:-25 2:25 3:54 4:29 5:47 6:-37 7:-53 8:38 9:-28
w:not|10:-22 11:19 13:-34 14:-24 15:-29 16:-29 18:30 19:-22 20:-24 21:-19
w:not|22:-23 23:29 24:-21 25:49 26:-20 29:-16 30:-16 31:-19
w:nothing|1:-18 3:20 4:32 6:-15 8:38 26:17 31:16
w:notice|8:12
w:novel|6:12
w:november|6:18
w:now|0:52 1:-16 3:-12 5:-15 6:-20 10:19 20:27 22:15 23:14 29:31
w:now|31:-20
w:nowhere|2:20
w:number|0:31 31:15
w:nursery|2:17
w:of|2:23 3:-29 5:49 8:-12 9:19 11:31 13:-17 14:-17 15:-13 16:-12
w:of|17:-14 18:-19 19:-16 20:-20 21:-13 23:16 24:-19 25:-14 26:-14 27:-12
w:of|28:-17 31:15
w:off|2:-19 3:15 6:14 11:17 21:17 29:20
w:offers|2:25
w:office|6:15 12:18
w:ok|13:38 23:13 26:55 27:20 31:-20
w:okay|8:24 13:21 20:32
w:old|7:-15 16:57
w:older|12:38
w:oldest|12:15
w:on|1:86 2:-20 3:13 4:-15 6:-30 7:-37 9:45 10:-14 12:-17 13:-19
w:on|15:-18 17:-14 18:-20 19:-15 20:-15 21:13 22:-21 23:-17 24:-15 25:-16
w:on|26:-13 27:-13 28:24 30:-17 31:56
w:one|7:18 12:19 22:16
w:only|1:14 4:24 12:35
w:open|3:43 4:-12 7:19
w:opened|3:21
w:opening|1:15
w:operation|1:23
w:opinion|6:17
w:or|2:48 18:23 31:50
w:oral|1:27 5:17 6:-12
w:ordering|6:21
w:orders|2:13
w:oslo|31:18
w:other|4:15
w:others|3:14 4:29
w:out|2:24 4:34 5:37 7:-15 8:16 9:19 31:-16
w:outside|0:38
w:oven|3:17
w:over|4:-13 6:19 10:19 14:20
w:overthinking|9:48
w:overtime|6:15
w:own|7:60
w:pages|5:17 6:23
w:paid|6:23
w:painting|5:14
w:panic|9:55
w:panicking|0:12 1:23
w:paper|5:13 6:20
w:parents|1:22 4:-15 9:24 18:18
w:paris|31:18
w:parks|2:20
w:partner|19:17
w:party|6:13
w:pass|7:22
w:passed|6:23 8:23
w:past|6:21
w:patient|5:15 7:12
w:pay|2:29
w:paying|6:17
w:pays|2:17
w:peace|28:31
w:people|2:35 3:-18 4:21 5:-15 10:30 12:40 19:15
w:pep|15:42
w:percent|31:24
w:person|4:19 7:12 8:13 12:15 23:17 30:18
w:peru|31:31
w:phone|3:60 5:-14 6:-15 9:20 11:12 31:14
w:physio|6:14
w:piano|31:26
w:pick|3:14
w:picked|3:12
w:pickle|2:20
w:picture|4:15
w:piling|2:17
w:pineapple|31:25
w:pitch|0:18 5:38
w:pizza|31:24
w:place|10:13 31:20
w:plan|7:26 13:21 20:42 31:-16
w:plane|0:15
w:planned|5:18
w:plants|31:26
w:play|7:20
w:playing|2:14
w:plays|31:27
w:please|14:29 22:18 25:12 28:70 29:13
w:pm|1:13 8:14 11:38 29:21
w:poem|31:35
w:point|11:55
w:post|3:21
w:pounding|9:19
w:praise|13:18
w:presentation|5:20
w:presenting|1:16
w:pressure|9:21
w:printer|6:12
w:problem|2:38
w:procrastinate|3:13 24:24
w:procrastinating|3:37
w:programming|4:13
w:progress|7:-14 14:67
w:promoted|10:24
w:promotion|4:14
w:proof|15:41 24:27
w:proper|6:21
w:properly|1:19
w:proposal|5:16
w:proud|6:63
w:public|9:12
w:pull|4:17
w:purple|31:24
w:push|5:16 6:21
w:pushups|6:19
w:put|3:12
w:putting|3:25
w:puzzle|6:14
w:pyjamas|11:20
w:quarter|0:16 22:31
w:question|23:33 25:29
w:quick|22:55
w:quiet|5:14 28:19
w:quit|2:25
w:quiz|6:20
w:race|1:15 5:27
w:racing|9:23
w:rained|6:12
w:rainy|31:31
w:raise|2:19 6:14
w:ran|2:32
w:rd|1:18
w:read|3:14 6:20 30:26
w:reading|6:19
w:reads|30:27
w:real|23:15
w:reason|11:14 15:22
w:record|24:33
w:red|31:28
w:rejected|5:43
w:relapsed|5:37 6:-12
w:remember|15:24
w:remind|15:38 20:24
w:reminder|29:18
w:reminders|28:30 29:14
w:remove|30:23
w:renew|8:18
w:rent|2:35
w:replies|2:15
w:report|2:20 3:16 5:15
w:research|24:39
w:results|5:14 9:28
w:return|3:17
w:revising|3:23
w:ridiculous|4:17
w:right|0:42 4:28 6:-18 13:43
w:ring|0:31 3:15
w:rings|9:17
w:rome|31:26
w:room|0:42
w:rose|6:21
w:round|5:23 9:24
w:row|6:21
w:rubbish|8:29
w:run|7:16
w:running|2:19 11:16 19:31
w:runs|2:14
w:rut|2:23
w:s|1:38 2:-18 5:25 6:-21 7:-14 8:39 18:21 21:24
w:sad|8:54
w:said|2:-24 4:13 5:55 6:39 7:-17 10:-15 13:47 31:-15
w:sale|5:39
w:same|2:48 25:25
w:saturday|1:22
w:saturdays|31:25
w:save|7:17
w:saw|5:22
w:say|3:43 6:-16 9:14 10:16 13:18 15:26 25:20
w:says|2:22 7:18 9:22 13:22
w:scan|0:21
w:scar|12:22
w:scared|3:20 9:41
w:scary|6:15
w:school|8:12
w:schools|4:14
w:scored|6:15
w:scream|10:18
w:screwed|5:29
w:scrolling|3:16
w:sea|6:18
w:season|9:15
w:second|5:27
w:secret|30:38
w:see|1:21 2:-19 3:-16 5:-14 6:-12 7:-30 11:21 14:28 16:44 26:30
w:see|30:15
w:seems|4:16
w:sees|30:24
w:self|24:32
w:send|30:29
w:sending|6:17 28:16
w:sense|25:14
w:sent|6:37
w:set|7:51
w:seven|31:24
w:shakes|4:12 9:12
w:shaking|0:42
w:she|8:30 9:-15 10:54 31:21
w:shelf|6:12
w:shoes|31:28
w:shop|31:17
w:should|2:25 3:36 4:-12 6:-14 9:-15 11:-13 20:27 23:21
w:shoulders|9:33
w:shouted|5:17 10:12
w:show|6:-12 14:62 16:41
w:shy|4:29
w:sick|8:30 9:28
w:sides|17:37
w:sign|7:18
w:silly|25:34
w:since|3:26 6:15 8:24 14:20
w:sing|31:24
w:single|5:19 6:-12
w:sister|4:18 16:18 31:18
w:sit|3:23 4:12 5:-13 6:-13 8:29 11:19
w:sitting|0:13 3:12
w:six|6:19
w:skipped|3:12 5:13
w:sky|31:18
w:sleep|1:26 2:39 4:-13 6:-17 8:13
w:slept|1:15 6:12
w:sloppy|4:15
w:slow|4:20
w:small|4:18 20:27
w:smarter|4:15
w:smell|2:22
w:smoke|6:12
w:smoked|5:36 6:16
w:smoking|5:13
w:snapped|5:18 10:21
w:snoozing|3:14
w:snowing|31:27
w:so|4:-19 8:40 11:35 16:18 23:15
w:sober|6:14
w:sofa|11:23
w:solo|0:16
w:solution|2:28
w:some|13:32 15:13 22:21
w:somebody|19:26
w:someone|2:15 5:29
w:something|3:-20 4:-12 6:-20 8:-15 15:58 16:29 20:52 22:32
w:son|2:12 10:13 31:19
w:song|0:15
w:sooo|11:26
w:sorry|8:20
w:souffl|5:17
w:spanish|7:22
w:spare|22:27
w:speak|1:20 7:33 9:17 29:28
w:speaker|0:27
w:speech|1:43
w:spent|8:12
w:spoke|6:22
w:stage|1:31 9:19
w:stairs|6:17
w:standing|0:26
w:stare|5:-15 6:-13 8:19 11:14 12:50
w:staring|2:22
w:start|1:21 3:54 4:-16 6:-14 20:28
w:started|2:-12 3:31 11:19
w:starting|0:18 7:22
w:starts|0:17 1:33 31:13
w:stats|14:42
w:stay|2:12
w:stayed|6:23 8:12
w:step|20:30
w:steps|6:24 14:25
w:still|3:37 8:19 11:14
w:stomach|9:19
w:stood|6:28
w:stop|4:-17 6:-20 7:21 9:54 11:-14 21:20 28:51 31:-16
w:store|30:33
w:stressed|9:56 10:13
w:strong|17:37
w:stuck|2:60
w:student|5:19
w:studies|11:27
w:study|2:28 8:18
w:studying|5:19
w:stupid|4:19 12:14
w:subject|3:13
w:such|4:25
w:sucks|25:39
w:sugar|6:18
w:suggested|31:12
w:summer|7:18
w:sunday|1:13
w:sundays|31:17
w:supervisor|3:15
w:support|19:22
w:supports|19:35
w:sure|18:36
w:surgery|9:15
w:survived|6:20
w:swam|6:18
w:sweating|9:12
w:sweaty|9:23
w:swim|7:32
w:switch|29:27
w:swore|5:18
w:table|3:22
w:tabs|2:16
w:take|12:12 24:22
w:taken|12:22
w:talented|17:29
w:talk|1:42 2:-18 5:-20 6:28 9:-20 10:-12 11:-18 15:32 27:41
w:talked|6:25
w:talks|2:15
w:task|20:30
w:tax|3:28
w:taxes|3:25
w:tea|31:31
w:teacher|2:12
w:team|1:18 3:-14 4:14
w:tears|8:24
w:tell|2:12 3:14 4:-24 6:-18 9:-13 15:36 16:25
w:telling|25:16
w:temper|10:13
w:ten|0:18 22:13
w:tension|9:33
w:terrible|8:20 9:17
w:terrified|1:17
w:test|5:27 31:22
w:text|2:18
w:texted|10:14
w:texting|29:21
w:texts|4:13 19:12
w:th|5:14 28:18 29:19
w:than|3:27 4:12 10:-12 12:31 14:12
w:thank|10:24
w:thanks|26:88 27:23 31:-13
w:that|1:-17 2:-13 6:-20 7:-21 9:-12 10:-13 11:-18 13:67 14:-15 15:35
w:that|20:-14 22:-14 23:-12 24:13 25:34 26:18 27:31 29:-13 30:-15
w:the|0:48 1:37 3:55 4:-39 5:66 6:96 7:-40 8:-22 9:47 10:-29
w:the|13:-45 14:-44 15:-46 16:-36 17:-36 18:-47 19:-44 20:-17 21:-39 22:-31
w:the|23:-34 25:-29 26:-39 27:-38 28:-28 30:-44 31:40
w:them|12:15
w:then|3:18 5:54 6:-12
w:therapist|7:13 23:23 26:12 31:18
w:there|1:-16 3:25 4:-14 6:-12 7:-12 9:25 11:-14 15:13 22:16 23:32
w:there|24:20 31:13
w:thesis|1:23
w:they|0:50 1:15 2:-12 3:-22 4:21 5:34 7:-17 8:-14 9:13 10:22
w:they|11:-18 12:64 15:-12 16:-14 18:-12 20:-12 23:-13 31:-18
w:thing|16:21
w:things|2:12 17:17 25:17
w:think|2:-15 6:27 8:-13 12:38 13:30 14:25
w:thinking|1:14 3:19 7:15 9:46
w:thinks|4:12 18:15
w:third|5:19 6:15 10:16
w:this|0:-18 1:-15 2:-45 6:-26 7:-29 8:-13 9:-43 10:-15 11:-15 13:-16
w:this|14:-30 15:37 17:-17 19:13 20:-26 21:-19 22:-26 23:58 24:59 25:51
w:this|26:-12 27:-22 28:17 29:-30 30:40 31:-15
w:those|4:15
w:though|6:17
w:thought|6:38 24:32
w:thoughts|9:30
w:three|5:13 6:14
w:through|5:26 6:21
w:throw|9:15
w:thursday|1:58
w:tight|9:30
w:till|0:39 28:16
w:time|0:-16 2:-12 5:31 6:-24 7:-23 8:-19 9:19 16:-13 22:41 27:25
w:time|29:59 31:19
w:times|3:19
w:tired|4:-13 6:16 11:99 31:-12
w:to|2:28 3:39 4:-38 5:-15 6:-42 7:113 10:-32 12:-31 13:-15 14:-25
w:to|15:-42 16:-31 17:-32 18:18 19:14 21:-15 22:-36 23:-30 24:-15 25:-28
w:to|28:-21 30:-37 31:-33
w:today|1:-14 2:-25 4:-27 6:79 7:-18 8:37 10:38 13:-15 14:-12 20:56
w:today|22:-17 23:-17 27:25 28:12 29:-14 30:-13 31:-25
w:told|2:-15 4:-12 6:65 26:12 31:18
w:tomorrow|1:102 2:-13 3:30 5:-15 6:-16 7:-13 8:-14 9:31 11:-14 26:-13
w:tomorrow|27:31 31:-17
w:tonight|1:38 31:19
w:too|2:25 4:28 7:-15 9:18 11:44 31:-14
w:took|6:43
w:tore|5:21
w:toronto|29:23
w:train|5:-14 6:-14 19:23 22:34 31:29
w:translate|31:27
w:travelling|29:42
w:treat|12:15
w:treated|10:22
w:trees|31:35
w:tried|2:12 5:35
w:trip|7:17
w:trust|4:15 24:14 30:18
w:try|2:17 23:12 26:14 31:22
w:trying|7:27 11:23
w:tuesday|1:18 16:21
w:turn|0:29
w:turned|5:31
w:turns|4:12 5:12 9:17
w:tv|31:24
w:two|2:44 6:24 8:-15 9:-17 11:-13 29:34 31:37
w:ugly|4:15
w:understand|23:28 25:42
w:unfair|10:15
w:until|1:32 6:-14 9:-16 24:13 28:39 29:17
w:up|1:-14 2:20 4:13 5:45 6:16 7:-14 11:28 16:20 22:-18 29:-12
w:up|31:-19
w:ups|6:29
w:us|20:44 21:32
w:used|8:24 11:19
w:useless|4:22 25:32
w:vacation|28:17 29:19
w:vienna|29:21
w:visa|2:31
w:viva|1:18
w:voice|4:12 9:12
w:wait|2:18
w:waiting|0:31
w:wake|29:33
w:walk|0:16 6:14 7:18
w:walked|5:24 6:30
w:walks|9:18
w:wall|2:25
w:want|1:-14 2:-28 3:-18 4:-18 5:-21 6:-29 7:43 10:-19 14:18 15:18
w:want|16:12 18:54 19:-14 21:15 30:18
w:wanted|4:26
w:wants|3:12
w:was|0:-12 1:-15 2:-22 4:16 5:61 6:52 9:-21 10:-13 11:-12 13:70
w:was|23:-13 25:23 26:-13 27:-12
w:washing|2:13
w:wasted|5:25
w:watched|31:36
w:water|6:21
w:way|2:33
w:we|2:39 21:41 31:39
w:weak|4:12 13:14
w:weakest|4:20
w:weather|31:36
w:wed|9:12
w:wedding|1:15 3:13 7:12
w:week|1:29 2:-22 3:13 6:35 8:35 9:-16 16:20 28:15
w:weekend|6:22 28:16
w:weekends|28:22
w:weeks|0:-13 1:24 3:22 4:-13 29:36
w:well|6:18 13:24
w:went|5:48 6:53
w:what|0:-31 3:-26 4:-15 5:-29 6:-36 7:-34 8:-20 10:-30 12:-25 13:-39
w:what|16:55 17:44 18:63 19:-21 20:56 22:-20 23:62 24:14 26:-26 27:-22
w:what|28:-22 29:-29 30:18 31:-16
w:wheelchair|12:34
w:when|3:16 8:-14 9:25 10:29 13:15
w:whenever|4:13 9:20
w:where|4:-13 6:-13 9:-14 16:24 21:41 23:29 24:32 30:-12 31:-14
w:whether|2:13
w:which|17:19
w:who|3:-12 4:37 5:-12 6:-18 9:-14 19:58 23:14 26:-12 30:51 31:31
w:whole|5:29 6:27
w:why|2:-15 4:35 5:-13 6:-12 7:-12 8:16 9:-15 10:-12 13:-13 15:53
w:why|16:-12 24:51 25:29
w:wife|5:14 10:16
w:wifi|2:13
w:will|1:26 2:16 4:55 6:-23 9:18 10:-12 24:17
w:window|8:22 11:15
w:wins|16:72
w:wish|6:-13 7:47
w:with|2:44 4:12 5:-18 8:33 10:28 12:-16 13:-12 14:-12 15:-14 16:-17
w:with|21:18 31:-14
w:without|5:-13 6:52 8:18 9:12
w:woke|8:26
w:woman|12:22
w:women|4:-13 12:29
w:won|31:25
w:word|3:14
w:work|1:-14 2:34 3:-16 5:-12 6:-17 8:14 10:13 11:34 23:29 24:28
w:work|31:-19
w:worked|5:15
w:works|15:17 24:21
w:worried|9:32
w:worry|9:31
w:worrying|9:33
w:worse|2:28
w:worst|10:13
w:would|2:-20 3:18 4:17 6:-22 7:46 8:14 11:-14 19:47
w:wreck|9:32
w:write|1:-13 3:12 5:-17 6:-17 8:-14 9:-14 23:-13 25:17 28:15 29:65
w:write|30:16 31:21
w:writing|3:25 6:-15 28:26
w:written|3:14
w:wrong|29:42
w:wrote|5:15 16:55 30:22
w:x|6:15
w:xx|31:33
w:year|3:31 7:33
w:years|4:13
w:yelled|5:18
w:yes|6:34 8:-14 26:32
w:yesterday|5:15 21:51
w:yet|3:13
w:york|29:24
w:you|0:-19 1:-22 2:-26 3:-24 4:-29 5:-35 6:-35 7:-21 8:-33 9:-26
w:you|11:-23 12:-15 15:-23 17:-14 18:-19 19:-17 22:-14 23:81 25:83 26:57
w:you|27:-14 28:-19 29:47 30:58 31:44
w:youtube|5:25
w:zero|11:27
w:zone|29:25
"""
