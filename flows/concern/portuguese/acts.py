"""Plans, means, self-harm, attempts and danger in Portuguese."""

SHAPES = {
    "plan": """
        (jeito|forma|maneira|modo|método|formas|maneiras) ..3 de (morrer|me matar|me suicidar|se
            matar)
        (ponte|telhado|prédio|viaduto|janela|sacada|penhasco|trem|metrô|comboio|varanda|linha) ..6
            (pular|pulo|saltar|salto|jogar|jogo|atirar|atiro)
        (quanto|quantos|quantas|quanta|qual altura) ..8 (morrer|sangrar até|letal|fatal|overdose|
            mortal|morte)
        fazer (algo|alguma coisa|uma besteira|uma loucura|um mal) ..2 (comigo|contra mim|a mim)
        (como|jeito de|forma de|maneira de) (morrer|me matar|me suicidar) (sem|rápido|dormindo|$)
        (tomar|tomar tudo|acabar|dormir|pular|desistir) ..1 e (depois)? morrer
        (me matar|me suicidar|suicidar me|tirar (a)? minha (própria)? vida|me enforcar|dar um tiro
            na (minha)? cabeça|cortar os pulsos)
        (WANT|vou|quero|vo|ADV|pra|para|de|como|a|por|i|e|ou|eu) KILL
        ^ ADV? KILL
        (eu)? ADV? me (mato|suicido|enforco|mato hoje|jogo (da|de|na frente|do)|atiro (da|de|do)|
            corto os pulsos|mate|matarei|suicidarei)
        (mato|suicido|enforco|atiro) me ADV? (hoje|amanhã|já|$|da|do|de)
        (tenho|já tenho|fiz|escrevi|preparei|com|escrevendo) ADV? (um|uma|o|a|minha|meu|tudo)? ADV?
            (plano|data|carta|método|bilhete|planejado|planeado|preparado) (para|pra|de)? (morrer|me
            matar|suic*|despedida|acabar|KILL|despedidas)
        (sei|já sei|decidi) (como|quando|onde|o dia) (vou|que vou|quero)? (morrer|me matar|fazer
            isso hoje|suicidar|KILL|acabar)
        (carta*|bilhete*|mensagem|vídeo|nota) (de)? (despedida|suicid*|adeus)
        (quantos|quantas) (comprimidos|remédios|pílulas|gotas) ..6 (morrer|matar|morte|overdose|
            letal)
        (ninguém|quem) ADV? (vai|iria|ia|irá)? ADV? (sentir|sentiria|sentirá|notaria|notar|choraria|
            importaria|perceberia|chorar|perceber|se importar|dar pela|daria pela|daria por) ..4
            (se|quando)? (eu)? (morrer|morresse|sumir|sumisse|desaparecer|desaparecesse|não
            estivesse|me matar|morra|fosse embora|partir|me matasse|não existisse|morto|morta)
        (se|quando) eu (morrer|morresse|sumir|sumisse|desaparecer|desaparecesse|não estiver|me
            matar|não existisse|não estivesse|me matasse|for embora) ..2 (ninguém|quem|todos|todo|
            alguém|vocês|eles|vai|não faria)
        (tomei|engoli|acabei de tomar|bebi|tomado) ..4 (remédio*|comprimidos|veneno|pílulas|
            overdose|caixa|medicamentos|chumbinho|lixívia)
        tentativa de suicídio (ontem|hoje|de novo|essa semana|esta semana|esta noite)
        (hoje|amanhã|esta noite|essa noite|hj) ..3 (me mato|morrer|acabo com tudo|é meu último|é o
            meu último|será meu último|me suicido|vai ser meu último|vou embora deste|eu morro|vou
            partir)
        (meu|minha|é meu) (último|ultimo|última) (dia|noite|mensagem|aniversário|natal|post) (na
            terra|de vida|viv*|$|aqui|antes|nesse|neste)
    """,
    "means": """
        (cinto|corda|cabo|lençol|cachecol|fio) ..4 (pescoço|garganta)
        (guardando|guardei|guardo|juntando|juntei|acumul*|escond*|separei) ..3 (remédios|
            comprimidos|pílulas|medicamentos|calmantes)
        (arma|revólver|pistola|espingarda) ..2 (carregad*|na mão|no colo|do lado)
        (tenho|comprei|guardei|juntei|juntando|estou com|com|guardando|to com|arranjei|escondi|
            peguei|arrumei|tô com) ..4 (comprimidos|remédios|corda|arma|faca|pistola|revólver|
            lâmina|gilete|veneno|estilete|navaja|chumbinho|navalha|pílulas) ..4 (para (morrer|me
            matar|acabar|tomar|isso|KILL)|pra (morrer|me matar|acabar|tomar|isso|KILL)|na mão|
            pront*|na cabeça|no pescoço|na minha frente|suficientes|à minha frente|nas mãos|do meu
            lado|hoje|guardad*|no pulso)
        (estou|to|tô|tou|estava|subi|aqui|parad*|em pé|sentad*) ..2 (na|no|em cima|à beira|nas|em|
            perto|sobre|a) ..2 (ponte|telhado|prédio|trilhos|janela|sacada|varanda|viaduto|penhasco|
            linha do comboio|linha do trem|beira|precipício|terraço|parapeito) ..4 (pular|saltar|me
            jogar|e quero|pensando|atirar|olhando para baixo|pront*|pulo|acabar|vontade)
        (pular|saltar|me jogar|me atirar|atirar me|pulo|me jogo|jogar me|me jogo|atiro me|me jogue|
            me joguei) (de|da|do|na frente|embaixo|debaixo|pela|na|no|em frente|à frente|para baixo|
            dum|duma|para a frente|pra frente|nos) ..3 (ponte|prédio|trem|metrô|metro|janela|carro|
            ônibus|caminhão|viaduto|comboio|andar|varanda|trilhos|telhado|carros|autocarro|penhasco|
            sacada|terraço|avenida|linha)
        (cortar|corto|cortei|abrir|cortando) (os|meus|os meus|as) (pulsos|veias|pulso)
        (arma|faca|pistola|revólver|corda) ..2 (cabeça|pescoço|boca|garganta)
        (tomar|engolir|tomo|tomar me) (todos|todas|um monte|a caixa|uma caixa|tudo|uma cartela|
            vários) ..3 (remédios|comprimidos|caixa|pílulas|de uma vez|calmante*|cartela|
            medicamentos|remédio)
        (bater|jogar|enfiar|atirar) ..2 carro ..3 (poste|árvore|muro|caminhão|propósito|ponte)
    """,
    "harm": """
        (me)? (queimei|queimo|cortei|corto|furei|furo|risquei|arranhei|espetei) ..4 com ..1
            (isqueiro|cigarro|lâmina|gilete|estilete|faca|agulha|vidro|tesoura|compasso|navalha)
        (queimei|queimo|queimar|cortei|corto) (o|a|meu|minha|meus|minhas|os) (braço|braços|perna|
            pernas|pele|coxa|coxas|mão) ..2 (com|de novo|de propósito|outra vez|pra|para|ontem|hoje)
        (lâmina|lâminas|sangue|gilete|me cortar) ..5 (acalma*|alivia*|única coisa|ajuda*|sentir)
        (quero|vontade de|vou|preciso|voltei a|comecei a|continuo a|não paro de|não consigo parar
            de|penso em|impulso de|recaí e|tenho que|a|só|recomecei a|estou a|pensando em|de|ao|em|
            por) ADV? (me cortar|cortar me|me machucar|me automutilar|automutilar me|me ferir|me
            queimar|me mutilar|magoar me|me lesionar|me arranhar até|fazer mal a mim|me cortando|
            aleijar me|ferir me) (os|meus|de novo|hoje|e|porque|pra|para|com|outra|$|quando|sempre|
            todo|até|só)
        (me corto|me cortei|me cortando|me machuco|me machuquei|me automutilo|automutilação|me
            mutilo|me firo|me queimo|corto me|cortei me|me arranho|automutilar|automutilo|me cortava
            hoje|magoo me|me bato|mutilo me|machuco meu|cortando meus|corto meus) (os|as|de|hoje|e|
            porque|pra|para|com|toda|todo|quando|$|ontem|nos|na|no|propositalmente|pulsos|braços|
            coxas|sempre|mais|escondid*|me|é|até)
        (cortes|cicatrizes|marcas) ..2 (nos|no|na|nas|em) (meus|minhas|braços|pulsos|coxas|braço|
            pulso|pernas)
        (cortar os braços|cortar meus braços|cortar as coxas|cortei os braços|cortei meus braços|
            cortei as coxas|corto os braços|cortar a pele|cortar minha pele)
        (sangue|dor|lâmina|gilete) ..1 (me)? (alivia|acalma|ajuda|conforta)
    """,
    "danger": """
        (bêbado|bêbada|drogado|furioso|bravo) ..4 (batendo|bate|bater|gritando|ameaça*|quebrando|
            agredindo)
        batendo (na gente|em nós|em mim|nos meus|na minha mãe)
        HE ..1 (me|nos) ADV? (bateu|agrediu|estuprou|espancou|enforcou|ameaçou|chutou|empurrou|
            socou|machucou|bate|agride) ADV? (de novo|outra vez|hoje|ontem|essa noite|esta noite|
            agora|e)
        medo (do|de|da) (meu|minha|o meu) (marido|namorado|pai|padrasto|ex|companheiro|mãe)
        (não|nao) (me sinto|estou|me sinto mais) segur* (em casa|aqui|com ele|com ela|$)
        (disse|diz|jurou|gritou) que (vai|ia|vão) (me)? (matar|bater|esfaquear|estuprar|achar e
            matar)
        me (ameaça|ameaçou|ameaçando|ameaçar) ..2 (faca|arma|morte|matar|revólver|bater|pistola|me)
        (bate|bateu|batendo|batem) em mim (agora|de novo|todo|todos|toda|sempre|$|hoje|e)
        HE ADV? (vai|quer|tentou|ameaçou|ameaça|está tentando|disse que vai|tenta|jurou que vai|
            queria|prometeu|jurou|está a ameaçar|está ameaçando) ADV? (me|nos) (matar|bater|
            estuprar|esfaquear|estrangular|enforcar|machucar|violar|espancar|agredir|fazer mal|dar
            um tiro|matar se|violentar|atacar)
        HE (vai|quer|tentou|ameaçou|ameaça|disse que vai) (matar|bater|violar|espancar|estrangular|
            esfaquear|magoar) (me|nos)
        (está|tá|ta|tão|estão) me (batendo|agredindo|estuprando|enforcando|ameaçando|perseguindo|
            espancando|machucando|seguindo|sufocando|atacando)
        (está|estão) a (bater|agredir|violar|ameaçar|espancar|perseguir|estrangular|seguir) (me|nos)
        (me bate|me agride|me espanca|bate me|agride me|me ameaça de morte|me estupra) (agora|todo|
            todos|de novo|sempre|e|hoje|quando|com|toda|outra vez|$|muito)
        (estou|to|tô|estamos|sendo|a ser) ADV? (apanhando|sendo (agredid*|estuprad*|ameaçad*|
            perseguid*|espancad*|atacad*)|a ser (agredid*|violad*|espancad*|ameaçad*)|em perigo|
            trancad*|escondid* (no|do|dele|da|na)|presa em casa com|refém|em risco de vida)
        (tem|com|pegou|puxou|está com) (uma|um) (faca|arma|revólver|pistola|machado) ..3 (me|mim|
            ameaç*|mão|nos|aqui|medo|apontad*)
        (medo|temo) ..1 (pela|que ele|que ela) (minha vida|nossa vida|me mate|vai me matar|me bata|
            nossas vidas|me encontre)
        (não|nao) (estou|me sinto|to) (segur*|em segurança|a salvo) (aqui|em casa|com|na)
        (me bateu|me agrediu|me estuprou|me violou|me espancou|me enforcou|bateu me|agrediu me)
            (hoje|agora|ontem|de novo|há pouco|essa noite|esta noite|outra vez)
        (alguém|um homem|ladrão) ..3 (entrar|invadindo|arrombando|a arrombar|arrombar) ..2 (casa|
            porta)
        (socorro|ajuda|polícia) ..3 (mata|matar|bate|batendo|faca)
        (pai|mãe|marido|esposa|mulher|namorado|namorada|padrasto|madrasta|companheiro|ex|tio) ..5
            (joga|atira|taca|jogando|atirando) THINGS ((na|em|contra a) gente|em (mim|nós)|contra
            (mim|nós)|a nós)
        (pai|mãe|marido|esposa|mulher|namorado|namorada|padrasto|madrasta|companheiro|ex|tio) ..5
            (atira (nos|me)|(nos|me) (atira|joga)) THINGS
        (alguém|um homem|um cara|um tipo|um desconhecido|um carro) ADV? (vem|anda|está|tá)? ADV?
            (atrás de (mim|nós)|me segue|segue me|me seguindo|a seguir me|me perseguindo) ($|(e)?
            (estou|tenho|tô|to|com) ..1 medo|ajuda|(na|pela) rua|socorro|(e)? não sei)
        (pai|mãe|marido|padrasto|madrasta|namorado|companheiro|tio) ..5 (joga|atira|taca) THINGS
            (na|no|em|contra|à) (minha|meu|a minha|o meu)? (mãe|irmã|irmão|pai)
    """,
    "sure": """
        (vai me matar|me mata|vai matar me) se eu (for embora|contar|deixar|largar|falar|denunciar|
            terminar|me separar|separar)
    """,
    "once": """
        (tentei|quis|queria|pensei em|pensava em|já tentei|já quis|já pensei em|planejei|tentava|ia|
            costumava|já pensava|cheguei a) ADV? (pensar em)? (DIE|KILL|me cortar|me machucar|me
            suicidar|morrer)
        (tentativa|tentativas) (de suicídio|de me matar|de tirar a minha vida)
        (tive|tinha|já tive) ..2 (pensamentos|ideias|ideação|tentativa*) (suicid*|de suicídio)
        (me cortava|me automutilava|me machucava|cortava me|automutilava me|me mutilava|me cortei|
            tomei remédios)
        (não) (queria) (mais)? (viver|existir|estar viv*)
    """,
}
