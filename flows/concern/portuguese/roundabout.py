"""What Portuguese says without the words for it: wishes sideways, amounts, last arrangements."""

SHAPES = {
    "wish": """
        (quero|vou|vontade de|queria) ..1 (me|mi)? (unalive|desviver|suicidar|matá|matar me)
        (saída|opção|solução|jeito|escolha) ..4 (morte|morrer|suicídio|me matar)
        se eu ADV? (morresse|morrer|morro) ..3 (alívio|melhor|bem|diferença|descanso|favor)
        (penso|pensando|pensar|pensei|a pensar) ADV? (em|no|na) ADV? (suissi*|suisi*|suicid*|sucid*|
            morte|minha morte)
        (kero|quero|qro|keria) ADV? (morre|morrê|mi mata|mi matar|me mata|me mate|mim matar|mata me|
            morer)
        n (quero|kero|qro) ADV? (mais)? (vive|viver|existir|acordar)
        (quero|queria|desejo|tomara|preciso|só quero) ..1 que (tudo|isso tudo|tudo isso|tudo isto|
            minha vida|a vida|a minha vida) ..1 (acabe|acabasse|termine|pare|terminasse)
        (se eu) ..2 (tivesse|pegasse|apanhasse|descobrisse) ..2 (câncer|cancro|doença|tumor) ..5
            (alívio|feliz|bem|melhor|contente|aliviad*|grat*)
        (melhor|mais fácil|bom|alívio) ..3 não (estar|existir|acordar|ter nascido|estivesse) ADV?
            (aqui|viv*|mais|$)
        (deus|senhor|morte) ..3 (me leva|me leve|me levasse|leva me|leve me|me chama|me busca|me
            recolha|me tire)
        (me leva|me leve|leva me) ..2 (deus|senhor|daqui|contigo|logo)
        (viver|estar viv*|existir) ..1 (é|dói|tem sido) ..1 (um|uma|como)? (inferno|castigo|tortura|
            insuportável|demais|sofrimento|agonia|fardo)
        (sono|dormir|descanso) ..2 (eterno|eternamente|para sempre|pra sempre|sem acordar)
        (só) ..2 (continuo|estou|to|tô|tou|sigo) ..2 (viv*|aqui) (por|pelo|pela|pelos) ..1 (meu|
            minha|meus|minhas|causa)
        (não|nao) (vou|devo|quero|pretendo|vai) (estar|tar) ADV? (aqui|cá|viv*)
        (em breve|daqui a pouco|amanhã|logo) ..1 (já)? não (vou estar|estarei|estou|existo) ADV?
            (aqui|cá|viv*)
        (já)? não ..1 (estarei|vou estar) (cá|aqui|viv*) ..1 ($|mais|amanhã|quando)
        (não|nao|n) (desejo|pretendo|quero|penso|planejo) ADV? (continuar|seguir) (vivendo|a viver|
            viv*|existindo|a existir|aqui $|nessa vida|nesta vida)
        (alguém|por favor) ..1 me (mata|mate|matem|dê um tiro) (por favor|logo|já|$)
        (tomara|queria|oxalá|desejo|quem me dera|peço|rezo|torço) ..3 (tenha|tivesse|ter|ganhe|
            pegue|apanhe|dê|desse|dar) ..1 (um|uma)? (infarto|enfarte|avc|derrame|câncer|cancro|
            tumor|ataque cardíaco|ataque do coração|aneurisma)
        não (chego|chegarei|vou chegar|passo|passarei|chegaria|vou passar) ..1 (aos|dos|até os|nos)
            (dezoito|vinte|vinte e cinco|trinta|quarenta|cinquenta|18|20|25|30|40|50)
        (acho|creio|penso|duvido) que (não)? ..1 (vivo|viverei|vou viver|chego|chegue|viva|passo)
            ..1 (até|aos|dos) ..2 (trinta|vinte|quarenta|30|20|40|natal|ano que vem|fim do ano)
        (câncer|cancro|doença|tumor|vírus|coração) ..2 (me leve|me levasse|me mate|me matasse|me
            levar|pare|parasse)
        (meter|enfiar|dar|levar|botar|colocar|pôr) uma bala (na|no|em) ..1 (cabeça|testa|têmpora|
            peito|mim|boca)
        vou me (jogar|matar|atirar|enforcar|apagar) $
        (não|nao) aguento ADV? ADV? (essa|esta|minha|a minha) (vida|existência) ($|assim|de merda)
        (quero|vou|vontade de|hoje) ..1 (kms|unalive*)
        (para que|pra que|por que) (eu)? (nasci|fui nascer|vim ao mundo|me puseram no mundo|me
            tiveram)
        (não|nao|n|já não) (desejo|quero|pretendo|sinto|tenho) ..1 (mais|mas|vontade de|desejo de)?
            ..1 (viver|existir|acordar nunca) ($|mais|assim|desse jeito)
        (estar mort*|morrer|a morte|não existir|não estar viv*|não acordar|não ter nascido) ..1
            (seria|é|parece|será|soa) ..3 (fácil|melhor|simples|paz|alívio|bonito|descanso|bom|
            tranquil*|tentador*|libertação)
        (tomara|queria|espero|oxalá|desejo|rezo) que (um|uma|o|algum) ..1 (caminhão|carro|ônibus|
            trem|raio|camião|autocarro|comboio) ..2 (me ..1 (atropel*|esmag*|mate|matasse)|(passe|
            passasse) por cima de mim)
        (o que|que|nada|pouco) ..1 (me)? (resta|restou|sobra|sobrou|prende) ..1 (para|pra|por) (que|
            quê)? (continuar|seguir)? LIVE
        (ninguém|quem) ..1 (ia|iria|vai|irá) ..1 (ligar|se importar|importar|notar|sentir|chorar|
            reparar|sofrer) ..2 se eu (me matasse|morresse|me matar|morrer|sumisse|desaparecesse)
        (filhos|família|pais|marido|mulher) merece* ..1 (uma|um|algo) ..6 (sem mim|se eu|que eu)
        (não|nao|nunca) (quero|desejo|aguento|suporto) ..1 ver (outro|mais um|o próximo|um novo|mais
            nenhum) (dia|amanhecer|amanhã) ($|mais|assim|como este|neste mundo)
        (morrer|a morte|estar mort*|me matar|o suicídio) (seja|fosse) (a|minha|o|uma) (resposta|
            solução|saída|melhor|única saída)
    """,
    "burden": """
        (todos|todo mundo|toda a gente|minha família|a família|meus filhos|eles|vocês|o mundo) ..3
            (melhor|em paz|felizes|aliviad*|descansad*) ..2 (sem mim|quando eu|se eu|sem alguém como
            eu)
        (não|nem) ..1 (vão|vai|precisam|precisa|precisarão|teriam|terão) ..2 (de|que)? ..1 (se
            preocupar|preocupar se|me aturar|me aguentar|aturar me|cuidar de mim|me suportar)
        (cansad*|fart*) de ser (um|uma|o)? (peso|fardo|estorvo|problema|encosto)
    """,
    "plan": """
        (já)? ..1 (comprei|arranjei|consegui|tenho) ..1 (a|uma|o)? (corda|arma|veneno|chumbinho|
            pistola) ..2 ($|para|pra|e) ..4
        (escrevi|escrita|escrito|deixei|prontas|pronta) ..2 (carta|cartas|bilhete) ..1 (de
            despedida|para meus|para os meus|pra minha|para a minha|pros meus)
        (hoje|esta noite|essa noite|amanhã) ..2 (tudo acaba|acaba tudo|vou
            acabar|acabo|termino|descanso|vou embora para sempre|tudo termina)
        (última) (refeição|noite|vez que (vos|vocês|te|me)|ceia)
        (ninguém) ..2 (me encontre|vai me encontrar|me encontrará|me vai encontrar) ..2 (tempo|
            antes|até)
        (sei|decidi|decidido|planejei|planejado|escolhi) ..2 (como e (quando|onde)|(quando|onde) e
            como) ..3 (fazer|farei|faço|morrer)
        (escolhi|escolhido|decidi|marquei|tenho|sei) ..5 (dia|data|lugar|local|hora) ..3 (para
            morrer|pra morrer|da minha morte|de morrer|para me matar|pra me matar|KILL)
        (bato|bater|soco|batendo|dou) ..5 (cabeça|parede|muro|porta|punhos) ..3 (até (sangrar|que
            sangr*|machucar|ficar roxo)|para (me punir|me machucar|sentir))
        (faço isso|vou fazer isso|vou fazer) ..4 (carta|ninguém|adeus|perdoem|perdão|ponte|remédios|
            comprimidos|acaba tudo)
    """,
    "means": """
        (tomei|engoli|tomado|tomar|engolir|bebi|acabei de tomar|meti) ..1 (MUITOS|todos os|todas as|
            uma cartela de|uma caixa de|um monte de|um punhado de|demasiados|a caixa toda de|uma
            caixa inteira de|todos|tudo) ..2 (COMPRIMIDOS|cartela|caixa|frasco)
        (vou|quero|queria|vontade|penso|vou me) ..1 (me|se)? (atirar|jogar|atirar me|jogar me|
            lançar) (para|pra|na|da|do|de|a|à|ao|debaixo|pela|no) ..3 (linha|comboio|trem|ponte|
            janela|metro|metrô|varanda|prédio|carro|mar|rio|frente)
        (vou me|vou) (atirar|matar|lançar|jogar) ..4 (comboio|trem|linha|ponte|janela|varanda)
        (estou|tô|to|tou|parad*|sentad*) ..2 (na|no|à|em cima|em cima da) ..1 (beira|ponte|telhado|
            parapeito|terraço|trilhos|linha|peitoril|borda) ($|e|da|do|agora|sozinh*|olhando|a
            olhar)
        (entrar|meter me|me jogar|andar) ..2 (mar|rio) ..3 (não (sair|voltar)|afogar*|até)
        (volante|carro) ..4 (poste|muro|caminhão|camião|ribanceira|árvore|frente)
        corda ..4 (estou|em cima|de pé|subi|subo) ..3 (cadeira|banco|banquinho|escada)
    """,
    "harm": """
        (me|eu me) (corto|machuco|arranho|queimo|firo|mutilo|soco|bato) ADV? ($|os|as|para|pra|e|
            quando|escondid*|até|de novo|nos)
        (ontem|hoje|anteontem|de novo|voltei) ..1 (me cortei|me machuquei|me queimei|cortei me|me
            arranhei|a me cortar|a cortar me|me mutilei)
        (vontade|preciso|quero|mereço) ..1 (de)? ..1 (me (machucar|cortar|queimar|punir|ferir|fazer
            mal)|sangrar|ver sangue|sentir dor|magoar me|ferir me|aleijar me)
        (única|só) ..3 (acalma|alivia|ajuda) ..3 (cortar*|lâmina|sangue|dor|gilete)
        (escondo|esconder|manga comprida|mangas) ..4 (cortes|cicatrizes|marcas|feridas)
        (resisto|resistir|controlar|controlo|aguento|evitar|parar) ..4 (me cortar|me machucar|me
            automutilar|cortar me|me ferir)
        (ontem|hoje|de novo|outra vez|cortei|rasguei|corto) ..1 (cortei|corto|rasguei|abri)? (os|
            meus|os meus|as minhas|minhas|meu|o) ..1 (braços|braço|pulsos|coxas|pernas) ($|de novo|
            com|outra vez|ontem|hoje)
    """,
    "goodbye": """
        adeus ..3 (amo vocês|amo vos|me perdoem|perdoem me|desculpem|obrigad* por tudo|perdão|eu
            amo|cuidem se)
        (amo vocês|amo vos|amo te|te amo|amo todos) ..3 (adeus|perdoem|perdão|não é culpa|a culpa
            não)
        (não é|a culpa não é|não foi) ..1 (culpa)? ..1 (de ninguém|vossa|sua|tua|de vocês) ..3
        (cuidem|cuida|cuide|tratem|tomem conta) ..6 (quando|se|depois) ..1 (eu)? ..1 (não estiver|já
            não estiver|partir|for|me for|morrer)
        (quando) ..2 (lerem|leres|ler|virem) ..1 (isto|isso|esta|essa|este) ..4 (já|não|estarei|
            terei)
        (diz|digam|diga|fala|falem|avisa|avisem) ..4 que ..1 (eu)? ..1 (a|o|os|as)? (amava|amei|
            sempre amei)
        (é o fim|isso é o fim|este é o fim|isto é o fim|chegou o fim) ..2 (adeus|para mim|pra mim|
            perdão|me perdoem|amo vocês|da minha vida)
        (perdoem|perdão|desculpem|perdoa|obrigad*) ..4 (amei|amava) (vocês|todos|vos|vcs|muito
            vocês)
    """,
    "danger": """
        HE ..1 (me|nos) ADV? (bate|agride|espanca|estupra|viola|chuta|enforca|maltrata) ADV? ($|e|
            quando|se|na frente|quase|todos|todo|em casa|muito)
        HE ..1 (bate|abusa|abusava hoje) (me|em mim|de mim|em nós) ADV? ($|e|quando|à noite|todo|
            todos|sempre|em casa|se)
        HE ..1 (disse|diz|jurou|ameaçou|avisou) que ..1 (me|vai|ia) ..1 (vai|me|matar)? ..1 (matar|
            me|mata|bater|encontrar|esfaquear|apanhar)
        (medo|receio) ..1 que (ele|ela) me (mate|bata|encontre|apanhe|viole|machuque|faça)
        (me toca|toca me|me apalpa) ..2 (noite|cama|dormir|corpo|$)
    """,
    "theirs": """
        WHO ADV? (tem|tinha|teve|está com) ..1 (pensamentos|ideias|impulsos) (suicid*|de suicídio|de
            morte)
        WHO ADV? (quer|queria|quis|tentou|vai|pensa em|pensou em|ameaça|ameaçou|fala em|diz que
            quer|disse que quer|disse que queria) ADV? (se)? ADV? (morrer|matar|se matar|suicidar|se
            suicidar|matar se|suicídio|desaparecer)
        WHO ADV? (ontem|hoje|também|anteontem|há pouco)? ..1 (tentou|quis) (se matar|se suicidar|
            tirar a própria vida|matar se|morrer|se enforcar)
        WHO ADV? (também)? (se matou|se suicidou|suicidou se|se enforcou|se corta|se automutila|se
            machuca|tirou a própria vida)
    """,
    "jest": """
        (minha|meu|a minha|o meu) (mãe|chefe|professor*|patroa|pai|treinador*) ADV? (vai|vão) ADV?
            (me matar|matar me|me mata) $
    """,
    "idiom": """
        (fardo|peso|estorvo) (para|pra|na|no|à|ao) (a|o|minha|meu)? (equipe|equipa|projeto|grupo|
            empresa|turma|time)
        (sumir|desaparecer) ..1 (das redes|do instagram|da internet|do facebook|quando (todos|me|
            todo|as|o|a))
        (tomar|tomo|tomei|esqueci|esquecer) ..2 (comprimido*|remédio*|medicamento*|pílula*) ..4
            (manhã|cada|diari*|com (comida|água|o café)|da (pressão|tensão|alergia|tiróide)|todos os
            dias|receitad*|à hora)
        (cortei me|me cortei|queimei me|me queimei) ..4 (cozinha*|cozinhando|barbear|barba|papel|sem
            querer|forno|ferro|faca de pão|a cebola|cebola|acidente)
        (cortar|cortei) ..1 (o cabelo|as unhas|custos|despesas|açúcar|relva|grama)
        adeus ..2 (açúcar|tabaco|preguiça|desculpas|procrastinação)
        (tomei|tomo|tomar|engoli|tomado) ..1 (um|uma|dois|duas|três|1|2|meu|minha|o|a|meio)? ..1
            (COMPRIMIDOS|comprimido|remédio|pílula|aspirina|dipirona) ..1 (para|pra|contra|de|por)
            ..2 (dor|cabeça|alergia|gripe|febre|enxaqueca|pressão|tosse|tireoide|dente|costas|
            estômago|cólica|ressaca|resfriado|garganta|constipação|tensão|enjoo)
        (carta|bilhete|mensagem|e mail|email|festa|almoço|discurso|cartão) de (despedida|adeus) ..1
            (para|a|aos|ao|pra|pros|com|à) ..1 (os|meus|o|a|as|minha|meu|minhas)? ..1 (coleg*|
            cliente*|equipe|equipa|chefe*|alun*|cigarro|açúcar|álcool|medo*|empresa|trabalho|
            escritório|vizinh*|turma|professor*|procrastinação|preguiça|ansiedade|tabaco)
        últim* (dia|turno|noite|semana|plantão|manhã) (no|na|de|do|da|em) ..1 (trabalho|empresa|
            escritório|curso|aula*|férias|viagem|emprego|escola|faculdade|contrato|estágio|provas|
            academia|dieta|tratamento|serviço)
        (sumir|desaparecer) ..3 (semana|férias|fim de semana|uns dias|alguns dias|praia|mato|
            montanha|feriado)
        antes que ..2 me (mate|matem|mata)
        suicídio ..2 (noticiário|jornal|tv|televisão|notícias|rádio)
        (me jogar|jogar|jogo) (no|na|nos|nas|de cabeça) ..1 (trabalho|estudos|projeto|cama|sofá|
            piscina|vida|carnaval|dança|festa)
        (não|nao|nem) ..3 (câncer|cancro|infarto|derrame|avc|tumor|enfarte)
        (tomei|tomo|tomar|engoli) (um|uma|1|meu|minha|o|a|meio) (comprimido|remédio|aspirina|pílula|
            paracetamol|ibuprofeno|dipirona) ($|com|e|antes|depois|ontem|hoje|agora)
        (prefiro|preferia|antes) (morrer|estar mort*) (a|do que|que)
        (cortei|machuquei|queimei) ..3 (braço|braços|perna|pernas) ..3 (jogando|correndo|treino|
            forno|cozinha*|bicicleta|sol|cerca|rosa*|gato|obra)
    """,
    "once": """
        não me (corto|machuco|automutilo|cortei|mutilo|firo|queimo|arranho)
    """,
    "work": """
        música|canção|filme|livro|romance|série|novela|disco|álbum|poema|peça|título|letra|verso|
            ouvindo|ouvir|assistindo|lendo|capítulo|personagem|cena|manchete|artigo|podcast|netflix|
            spotify|frase|meme|refrão
    """,
    "sure": """
        (prefiro|preferia|antes) (morrer|estar mort*|me matar) (a|do que|que) (viver|continuar|
            seguir|acordar|sofrer|isto|isso|ser um fardo|existir)
    """,
    "past": """
        (aos|com) (12|13|14|15|16|17|18|19|20|21|22|doze|treze|catorze|quinze|dezesseis|dezasseis|
            dezessete|dezoito|dezenove|dezanove|vinte|vinte e um) (anos|$)
        em (2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|
            2020|2021|2022)
    """,
    "denied": """
        (suicídio|morrer|a morte) ..1 não (é|seria|será) ..3 (opção|saída|solução|resposta|caminho)
    """,
    "other": """
        WHO ..3 overdose
    """,
}
